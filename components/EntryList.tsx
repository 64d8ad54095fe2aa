import type { EntryLine } from '../lib/model/card-content';
import type { EntryId } from '../lib/model/entry';
import { glossaryLanguage } from '../lib/model/language';
import { countText, text } from '../lib/text/text';
import { Icon } from './Icon';
import { IconButton } from './IconButton';

interface Props {
  label: string;
  actors: readonly { line: EntryLine; count: number }[];
  onOpen: (entry: EntryId) => void;
  onJump: (entry: EntryId) => void;
}

/** The entries found on a page: each opens its card, or leads to its next mention. */
export function EntryList({ label, actors, onOpen, onJump }: Props) {
  return (
    <ul class="entries" aria-label={label}>
      {actors.map(({ line, count }) => (
        <li key={line.id} class={`entry-row kind-${line.kind}`}>
          <button type="button" class="entry-main" data-entry={line.id} onClick={() => onOpen(line.id)}>
            <Icon name={`kind-${line.kind}`} />
            <span class="entry-words">
              <span class="entry-name">
                <span lang={glossaryLanguage}>{line.name}</span>
                <span class="unseen">
                  , {text(`kind.${line.kind}`)}, {countText('popup.actors.mentions', count)}
                </span>
              </span>
              <span class="entry-summary" lang={glossaryLanguage}>
                {line.summary}
              </span>
            </span>
            <span class="entry-count" aria-hidden="true">
              {text('popup.actors.times', { count })}
            </span>
          </button>
          <IconButton
            icon="jump"
            label={text('popup.actors.jump', { name: line.name })}
            onClick={() => onJump(line.id)}
          />
        </li>
      ))}
    </ul>
  );
}
