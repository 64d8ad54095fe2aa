import type { Loading } from '../lib/model/card-state';
import type { SiteState } from '../lib/model/site';
import { text } from '../lib/text/text';
import { Notice } from './Notice';
import { Switch } from './Switch';

interface Props {
  site: Loading<SiteState>;
  /** A change is under way. */
  busy: boolean;
  onSwitch: (on: boolean) => void;
  onArticlesOnly: (articlesOnly: boolean) => void;
  /** Called in the click itself: browsers grant a site only then. */
  onAllow: (host: string) => void;
}

/** Whether Dossier runs on this site, and the one click that changes it. */
export function SiteSwitch({ site, busy, onSwitch, onArticlesOnly, onAllow }: Props) {
  if (site.kind === 'loading') return <p class="aside site">{text('popup.site.loading')}</p>;
  if (site.kind === 'failed') return <Notice tone="warning">{text('popup.site.failed', site)}</Notice>;
  const { host, state, articlesOnly } = site.value;
  switch (state) {
    case 'on':
    case 'off':
      return (
        <div class="site">
          <Switch
            label={text('popup.site.label', { host })}
            on={state === 'on'}
            disabled={busy}
            onChange={onSwitch}
          />
          {state === 'on' && (
            <Switch
              label={text('popup.site.articlesOnly')}
              on={articlesOnly}
              disabled={busy}
              onChange={onArticlesOnly}
            />
          )}
        </div>
      );
    case 'unlisted':
      return (
        <div class="site site-unlisted">
          <p>{text('popup.site.unlisted', { host })}</p>
          <button type="button" class="primary" disabled={busy} onClick={() => onAllow(host)}>
            {text('popup.site.allow', { host })}
          </button>
        </div>
      );
    case 'impossible':
      return <p class="aside site">{text('popup.site.impossible')}</p>;
  }
}
