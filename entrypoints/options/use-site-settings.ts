import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { EVERYWHERE, giveBackOrigins, requestOrigins } from '../../lib/browser/permissions';
import type { SiteMode, SiteRule, SiteSettings } from '../../lib/model/site';
import { patternsOf } from '../../lib/settings/site-rules';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** What is chosen for all sites, and what changes it; `null` until it is known. `say` is told why a change did not happen. */
export function useSiteSettings(say: (words: string | null) => void) {
  const [settings, setSettings] = useState<SiteSettings | null>(null);
  const fail = (error: unknown) => say(text('popup.site.switchFailed', { reason: errorText(error) }));
  const load = () => background.siteSettings(null).then(setSettings, fail);

  useEffect(() => {
    void load();
    // Rules are made in the popup, and permissions in the browser's own pages: looked at again on coming back.
    const again = () => void load();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);

  /** `work` has begun in the click; `null` where the browser or the person refused. */
  const change = (work: Promise<SiteSettings | null>) => {
    say(null);
    work.then((now) => {
      if (now) setSettings(now);
      else say(text('popup.site.refused'));
    }, fail);
  };
  const rule = (host: string, mode: SiteMode | null) => background.ruleSite({ host, mode });

  return {
    settings,
    onMode(host: string, mode: SiteMode) {
      if (mode === 'off') return change(rule(host, mode));
      change(requestOrigins(patternsOf(host)).then((allowed) => (allowed ? rule(host, mode) : null)));
    },
    onRemove: (host: string) => change(rule(host, null)),
    onEverywhere(on: boolean) {
      const asked = on ? requestOrigins([EVERYWHERE]) : giveBackOrigins([EVERYWHERE]).then(() => true);
      change(asked.then((done) => (done ? background.siteSettings(null) : null)));
    },
    onBringIn: (rules: SiteRule[]) => change(background.addSiteRules({ rules })),
  };
}
