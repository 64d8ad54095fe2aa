import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import {
  EVERYWHERE,
  giveBackEverywhere,
  onPermissionsChange,
  requestOrigins,
} from '../../lib/browser/permissions';
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
    // Rules are made in the popup: looked at again on coming back. Permissions are changed in the browser's own pages.
    const again = () => void load();
    window.addEventListener('focus', again);
    const deaf = onPermissionsChange(again);
    return () => {
      window.removeEventListener('focus', again);
      deaf();
    };
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
      const asked = on ? requestOrigins([EVERYWHERE]) : giveBackEverywhere().then(() => true);
      change(asked.then((done) => (done ? background.siteSettings(null) : null)));
    },
    /** Asks the browser to let Dossier run on a site whose rule says so. */
    onGrant: (host: string) =>
      change(
        requestOrigins(patternsOf(host)).then((allowed) => (allowed ? background.siteSettings(null) : null)),
      ),
    /** Brings rules in, and asks for what they need in one question, to be called in the click: hence `asked`, their hosts. */
    onBringIn(rules: SiteRule[], asked: readonly string[]) {
      const origins = asked.flatMap(patternsOf);
      const answer = origins.length > 0 ? requestOrigins(origins) : Promise.resolve(true);
      change(
        answer.then(async (allowed) => {
          const now = await background.addSiteRules({ rules });
          if (!allowed) say(text('options.sites.bringIn.refused'));
          return now;
        }),
      );
    },
  };
}
