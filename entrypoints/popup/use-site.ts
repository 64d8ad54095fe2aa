import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { onPermissionsChange, requestOrigins } from '../../lib/browser/permissions';
import type { Loading } from '../../lib/model/card-state';
import type { PauseChoice, SiteMode, TabState } from '../../lib/model/site';
import { patternsOf } from '../../lib/settings/site-rules';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** What there is where there is no tab. */
const noTab: TabState = {
  host: '',
  state: 'impossible',
  articlesOnly: false,
  pause: null,
  barrier: 'browser',
};

/** Whether Dossier runs on the site of a tab, and what changes it. `say` is told why a change did not happen. */
export function useSite(tabId: number | null, say: (words: string | null) => void) {
  const [site, setSite] = useState<Loading<TabState>>({ kind: 'loading' });
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (tabId === null) return setSite({ kind: 'ready', value: noTab });
    const look = () =>
      void background.tabState({ tabId }).then(
        (value) => setSite({ kind: 'ready', value }),
        (error: unknown) => setSite({ kind: 'failed', reason: errorText(error) }),
      );
    look();
    return onPermissionsChange(look);
  }, [tabId]);

  const change = (work: Promise<TabState | null>) => {
    setBusy(true);
    say(null);
    work
      .then((value) => {
        if (value) setSite({ kind: 'ready', value });
        else say(text('popup.site.refused'));
      })
      .catch((error: unknown) => say(text('popup.site.switchFailed', { reason: errorText(error) })))
      .finally(() => setBusy(false));
  };

  /** Where there is no tab there is nothing to ask about. */
  const about = (ask: (tabId: number) => Promise<TabState>): Promise<TabState | null> =>
    tabId === null ? Promise.resolve(null) : ask(tabId);
  const rule = (mode: SiteMode) => about((id) => background.ruleTab({ tabId: id, mode }));

  return {
    site,
    busy,
    onMode: (mode: SiteMode) => change(rule(mode)),
    onAllow: (host: string) =>
      change(requestOrigins(patternsOf(host)).then((allowed) => (allowed ? rule('on') : null))),
    onOnce: () => change(about((id) => background.runOnce({ tabId: id }))),
    onPause: (choice: PauseChoice | null) =>
      change(
        about(async (id) => {
          await background.pause({ choice });
          return background.tabState({ tabId: id });
        }),
      ),
  };
}
