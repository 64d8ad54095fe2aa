import { useId, useState } from 'preact/hooks';
import { text } from '../lib/text/text';
import { IconButton } from './IconButton';

interface Props {
  tags: readonly string[];
  /** Tags in use elsewhere, offered while one types. */
  known: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** Tags with a field for another one: Enter or a comma adds what was typed. */
export function TagEditor({ tags, known, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const list = useId();

  const add = (value: string) => {
    const tag = value.replace(/,/g, ' ').trim();
    setTyped('');
    if (tag !== '') onAdd(tag);
  };
  return (
    <div class="tags">
      {tags.length > 0 && (
        <ul class="tag-list" aria-label={text('notebook.tags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
              <IconButton
                icon="close"
                label={text('notebook.tags.remove', { tag })}
                onClick={() => onRemove(tag)}
              />
            </li>
          ))}
        </ul>
      )}
      <input
        class="tag-field"
        aria-label={text('notebook.tags.add')}
        placeholder={text('notebook.tags.add')}
        list={list}
        maxLength={60}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== ',') || event.isComposing) return;
          event.preventDefault();
          add(event.currentTarget.value);
        }}
        onBlur={({ currentTarget }) => add(currentTarget.value)}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
