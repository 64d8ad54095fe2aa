import type { ComponentChildren } from 'preact';
import { countText, text } from '../lib/text/text';
import { Icon } from './Icon';
import { TagEditor } from './TagEditor';

interface Props {
  count: number;
  knownTags: readonly string[];
  onTag: (tag: string) => void;
  onDelete: () => void;
  onNone: () => void;
  /** Further deeds. */
  children?: ComponentChildren;
}

/** What can be done with the leaves that are marked. */
export function ChosenBar({ count, knownTags, onTag, onDelete, onNone, children }: Props) {
  return (
    <section class="chosen" aria-label={text('notebook.chosen')}>
      <p class="chosen-count">
        <span role="status">{countText('notebook.chosen.count', count)}</span>
        <button type="button" class="quiet" onClick={onNone}>
          {text('notebook.chosen.none')}
        </button>
      </p>
      <TagEditor tags={[]} known={knownTags} onAdd={onTag} onRemove={() => undefined} />
      {children}
      <button type="button" onClick={onDelete}>
        <Icon name="delete" size={14} /> {text('notebook.delete')}
      </button>
    </section>
  );
}
