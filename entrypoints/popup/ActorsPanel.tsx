import { EntryList } from '../../components/EntryList';
import { Icon } from '../../components/Icon';
import { Notice } from '../../components/Notice';
import type { Loading } from '../../lib/model/card-state';
import type { EntryId } from '../../lib/model/entry';
import type { TabState } from '../../lib/model/site';
import { text } from '../../lib/text/text';
import type { Actors } from './use-actors';

interface Props {
  site: Loading<TabState>;
  actors: Actors;
  onOpen: (entry: EntryId) => void;
  onJump: (entry: EntryId) => void;
  onMap: () => void;
  onReload: () => void;
  onExtensions: () => void;
}

/** Who is on the page; or, in a sentence, why nobody is listed. */
export function ActorsPanel({ site, actors, onOpen, onJump, onMap, onReload, onExtensions }: Props) {
  if (site.kind === 'ready') {
    const { state, pause, host, barrier } = site.value;
    if (pause !== null) return <Notice>{text('popup.actors.paused')}</Notice>;
    if (state === 'unlisted' && host === '') return <Notice>{text('popup.actors.file')}</Notice>;
    if (state === 'impossible')
      return (
        <Notice>
          <p>{text(barrier === 'document' ? 'popup.actors.document' : 'popup.actors.impossible')}</p>
          {barrier === 'files' && (
            <>
              <p>{text('popup.actors.files')}</p>
              <button type="button" onClick={onExtensions}>
                {text('popup.actors.files.open')}
              </button>
            </>
          )}
        </Notice>
      );
    if (state !== 'on' && state !== 'once') return <Notice>{text(`popup.actors.${state}`)}</Notice>;
  }
  if (site.kind === 'failed') return null; // The switch above says why.
  switch (actors.kind) {
    case 'loading':
      return <Notice>{text('popup.actors.loading')}</Notice>;
    case 'failed':
      return <Notice tone="warning">{text('popup.actors.failed', actors)}</Notice>;
    case 'absent':
      return (
        <Notice>
          <p>{text('popup.actors.absent')}</p>
          <button type="button" onClick={onReload}>
            {text('popup.actors.reload')}
          </button>
        </Notice>
      );
    case 'ready':
      if (actors.value.length === 0) {
        const articlesOnly = site.kind === 'ready' && site.value.articlesOnly;
        return <Notice>{text(articlesOnly ? 'popup.actors.none.articles' : 'popup.actors.none')}</Notice>;
      }
      return (
        <>
          <button type="button" class="to-map" onClick={onMap}>
            <Icon name="map" />
            {text('map.page.open')}
          </button>
          <EntryList
            label={text('popup.actors.label')}
            actors={actors.value}
            onOpen={onOpen}
            onJump={onJump}
          />
        </>
      );
  }
}
