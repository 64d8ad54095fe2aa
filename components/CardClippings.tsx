import type { Loading } from '../lib/model/card-state';
import type { Clipping } from '../lib/model/clipping';
import { canBeOpened } from '../lib/notebook/passage-link';
import { dayText } from '../lib/text/dates';
import { text } from '../lib/text/text';

interface Props {
  clippings: Loading<readonly Clipping[]>;
  /** The page of a clipping, by its id, is to be opened. */
  onOpen: (id: string) => void;
}

/** The reader's clippings about an entry, newest first; nothing while they load. */
export function CardClippings({ clippings, onOpen }: Props) {
  if (clippings.kind === 'loading') return null;
  if (clippings.kind === 'failed') return <p class="failure">{text('card.clippings.failed', clippings)}</p>;
  return (
    <ul class="card-clippings">
      {clippings.value.map((clipping) => (
        <li key={clipping.id}>
          <blockquote>{clipping.selector?.exact ?? text('clipping.wholePage')}</blockquote>
          <Source clipping={clipping} onOpen={onOpen} />{' '}
          <time class="aside" dateTime={new Date(clipping.savedAt).toISOString()}>
            {dayText(clipping.savedAt)}
          </time>
        </li>
      ))}
    </ul>
  );
}

/** Where a clipping is from, as a button where that can be opened. */
function Source({ clipping, onOpen }: { clipping: Clipping; onOpen: Props['onOpen'] }) {
  const { site, title, url } = clipping.source;
  const words = site || title || url;
  if (!canBeOpened(clipping)) return <span>{words}</span>;
  return (
    <button
      type="button"
      class="entry-link"
      title={text('card.clippings.open', { title: title || (url ?? '') })}
      onClick={() => onOpen(clipping.id)}
    >
      {words}
    </button>
  );
}
