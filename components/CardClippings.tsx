import type { Loading } from '../lib/model/card-state';
import type { Clipping } from '../lib/model/clipping';
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
      {clippings.value.map(({ id, selector, source, savedAt }) => (
        <li key={id}>
          <blockquote>{selector?.exact ?? text('clipping.wholePage')}</blockquote>
          <button
            type="button"
            class="entry-link"
            title={text('card.clippings.open', { title: source.title || (source.url ?? '') })}
            onClick={() => onOpen(id)}
          >
            {source.site || source.title || source.url}
          </button>{' '}
          <time class="aside" dateTime={new Date(savedAt).toISOString()}>
            {dayText(savedAt)}
          </time>
        </li>
      ))}
    </ul>
  );
}
