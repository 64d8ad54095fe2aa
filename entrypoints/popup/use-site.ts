import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { requestOrigins } from '../../lib/browser/permissions';
import type { Loading } from '../../lib/model/card-state';
import type { SiteState } from '../../lib/model/site';
import { patternsOf } from '../../lib/settings/site-rules';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** Whether Dossier runs on the site of a tab, and what changes it. `say` is told why a change did not happen. */
export function useSite(tabId: number | null, say: (words: string | null) => void) {
  const [site, setSite] = useState<Loading<SiteState>>({ kind: 'loading' });
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (tabId === null)
      return setSite({ kind: 'ready', value: { host: '', state: 'impossible', articlesOnly: false } });
    background.siteState({ tabId }).then(
      (value) => setSite({ kind: 'ready', value }),
      (error: unknown) => setSite({ kind: 'failed', reason: errorText(error) }),
    );
  }, [tabId]);

  const change = (work: Promise<SiteState | null>) => {
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

  const switchTo = (on: boolean): Promise<SiteState | null> =>
    tabId === null ? Promise.resolve(null) : background.switchSite({ tabId, on });

  return {
    site,
    busy,
    onSwitch: (on: boolean) => change(switchTo(on)),
    onArticlesOnly: (articlesOnly: boolean) =>
      change(tabId === null ? Promise.resolve(null) : background.readArticlesOnly({ tabId, articlesOnly })),
    onAllow: (host: string) =>
      change(requestOrigins(patternsOf(host)).then((allowed) => (allowed ? switchTo(true) : null))),
  };
}
