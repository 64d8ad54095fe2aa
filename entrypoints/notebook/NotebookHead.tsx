import { Icon } from '../../components/Icon';
import { groupings } from '../../lib/model/leaf';
import { newId } from '../../lib/model/new-id';
import { text } from '../../lib/text/text';
import { type Address, everything, fragmentOf } from './address';
import { groupName } from './group-names';
import { focusList } from './use-keys';

interface Props {
  address: Address;
  /** Whether the list below is what the page is about; else it stands beside that. */
  isMain: boolean;
  nameOf: (entry: string) => string;
  query: string;
  onQuery: (query: string) => void;
  /** What became of the last deed, in words; `null` when there is nothing to say. */
  said: string | null;
  /** Brings back what was deleted last; `null` where nothing was. */
  onUndo: (() => void) | null;
}

/** What stands over the list: a new note, the search, the ways to lay the leaves out, and what became of the last deed. */
export function NotebookHead({ address, isMain, nameOf, query, onQuery, said, onUndo }: Props) {
  const { grouping, group } = address;
  const Name = isMain ? 'h1' : 'p';
  return (
    <div class="browse-head">
      <div class="notebook-bar">
        <Name class="browse-name">
          <a href={fragmentOf(everything)}>{text('app.name')}</a>{' '}
          <span class="aside">{text('notebook.title')}</span>
        </Name>
        <button
          type="button"
          onClick={() => {
            location.hash = fragmentOf({ ...everything, leaf: newId(), fresh: true });
          }}
        >
          <Icon name="note" size={14} /> {text('notebook.newNote')}
        </button>
      </div>
      <search class="search">
        <div class="search-field">
          <Icon name="search" />
          <input
            type="search"
            aria-label={text('notebook.search')}
            placeholder={text('notebook.search')}
            spellcheck={false}
            autocomplete="off"
            maxLength={200}
            value={query}
            onInput={({ currentTarget }) => onQuery(currentTarget.value)}
            onKeyDown={(event) => {
              // Firefox does not empty the field by itself.
              if (event.key === 'Escape') onQuery('');
              else if (event.key === 'ArrowDown' || event.key === 'Enter') focusList();
              else return;
              event.preventDefault();
            }}
          />
        </div>
      </search>
      <nav class="groupings" aria-label={text('notebook.groupings')}>
        <a href={fragmentOf(everything)} {...(grouping === null && { 'aria-current': 'page' })}>
          {text('notebook.all')}
        </a>
        {groupings.map((name) => (
          <a
            key={name}
            href={fragmentOf({ ...everything, grouping: name, group: null })}
            {...(grouping === name && { 'aria-current': group === null ? 'page' : 'true' })}
          >
            {text(`notebook.by.${name}`)}
          </a>
        ))}
      </nav>
      {group !== null && grouping !== null && (
        <p class="group-open">
          <a href={fragmentOf({ ...everything, grouping, group: null })}>
            <Icon name="back" size={14} />
            <span class="unseen">{text(`notebook.by.${grouping}`)}: </span>
          </a>
          <a href={fragmentOf({ ...address, leaf: null, fresh: false })}>{groupName(group, nameOf)}</a>
        </p>
      )}
      <p class={said === null ? 'unseen' : 'said notebook-said'} role="status">
        {said}{' '}
        {said !== null && onUndo !== null && (
          <button type="button" onClick={onUndo}>
            {text('popup.clippings.undo')}
          </button>
        )}
      </p>
    </div>
  );
}
