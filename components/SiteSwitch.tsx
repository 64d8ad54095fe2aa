import type { Loading } from '../lib/model/card-state';
import type { SiteMode, TabState } from '../lib/model/site';
import { hostName } from '../lib/text/host-name';
import { text } from '../lib/text/text';
import { Notice } from './Notice';
import { Switch } from './Switch';

interface Props {
  site: Loading<TabState>;
  /** A change is under way. */
  busy: boolean;
  onMode: (mode: SiteMode) => void;
  /** Called in the click itself: browsers grant a site only then. */
  onAllow: (host: string) => void;
  onOnce: () => void;
}

/** Whether Dossier runs on this site, and the one click that changes it. */
export function SiteSwitch({ site, busy, onMode, onAllow, onOnce }: Props) {
  if (site.kind === 'loading') return <p class="aside site">{text('popup.site.loading')}</p>;
  if (site.kind === 'failed') return <Notice tone="warning">{text('popup.site.failed', site)}</Notice>;
  const { state, articlesOnly, barrier, pause } = site.value;
  const host = hostName(site.value.host);
  switch (state) {
    case 'on':
    case 'off':
      return (
        <div class="site">
          <Switch
            label={text('popup.site.label', { host })}
            on={state === 'on'}
            disabled={busy}
            onChange={(on) => onMode(on ? (articlesOnly ? 'articles' : 'on') : 'off')}
          />
          {state === 'on' && (
            <Switch
              label={text('popup.site.articlesOnly')}
              on={articlesOnly}
              disabled={busy}
              onChange={(only) => onMode(only ? 'articles' : 'on')}
            />
          )}
        </div>
      );
    case 'unlisted':
    case 'once':
      return (
        <div class="site site-unlisted">
          <p>{host === '' ? text(`popup.site.file.${state}`) : text(`popup.site.${state}`, { host })}</p>
          <p class="site-choices">
            {host !== '' && (
              <button type="button" class="primary" disabled={busy} onClick={() => onAllow(site.value.host)}>
                {text('popup.site.allow', { host })}
              </button>
            )}
            {state === 'unlisted' && pause === null && (
              <button type="button" disabled={busy} onClick={onOnce}>
                {text('popup.site.runOnce')}
              </button>
            )}
          </p>
        </div>
      );
    case 'impossible':
      return (
        <p class="aside site">
          {text(barrier === 'document' ? 'popup.site.impossible.document' : 'popup.site.impossible')}
        </p>
      );
  }
}
