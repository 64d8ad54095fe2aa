import { useEffect, useState } from 'preact/hooks';
import { onTabChange } from '../../lib/browser/active-tab';
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
    const deaf = onPermissionsChange(look);
    // The popup may have been opened while the page before was still there.
    const left = onTabChange(tabId, look);
    return () => {
      deaf();
      left();
    };
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
  const rule = (host: string, mode: SiteMode) => about((id) => background.ruleTab({ tabId: id, host, mode }));

  return {
    site,
    busy,
    onMode: (mode: SiteMode) => site.kind === 'ready' && change(rule(site.value.host, mode)),
    onAllow: (host: string) =>
      change(requestOrigins(patternsOf(host)).then((allowed) => (allowed ? rule(host, 'on') : null))),
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
