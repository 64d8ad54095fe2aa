import { useEffect, useRef, useState } from 'preact/hooks';
import type { Loading } from '../lib/model/card-state';
import type { EntryId } from '../lib/model/entry';
import type { FoundLine, HitReason } from '../lib/model/glossary-index';
import { glossaryLanguage } from '../lib/model/language';
import { countText, text } from '../lib/text/text';
import { Icon } from './Icon';

interface Props {
  query: string;
  /** What answers the query; while it loads, the results before stay. */
  results: Loading<readonly FoundLine[]>;
  onQuery: (query: string) => void;
  onOpen: (entry: EntryId) => void;
}

/** Search over all entries, as a combobox: arrows choose, Enter opens, Esc empties. */
export function SearchBox({ query, results, onQuery, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const searching = query.trim() !== '';
  const lines = searching && results.kind === 'ready' ? results.value : [];
  const current = Math.min(chosen, lines.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[current];
    if (event.key === 'Escape' && query !== '') {
      // Else the browser would close the whole popup.
      event.preventDefault();
      onQuery('');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (lines.length === 0) return;
      event.preventDefault();
      setChosen((current + (event.key === 'ArrowDown' ? 1 : lines.length - 1)) % lines.length);
    } else if (event.key === 'Enter' && line && !event.isComposing) {
      event.preventDefault();
      onOpen(line.id);
    }
  };

  return (
    <search class="search">
      <div class="search-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={text('popup.search.label')}
          placeholder={text('popup.search.placeholder')}
          aria-autocomplete="list"
          aria-expanded={lines.length > 0}
          aria-controls="search-list"
          {...(current >= 0 && { 'aria-activedescendant': `search-${current}` })}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={query}
          onInput={(event) => {
            setChosen(0);
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class={searching && lines.length === 0 ? 'search-state' : 'unseen'} role="status">
        {searching && stateText(results, query)}
      </p>
      <div
        ref={list}
        id="search-list"
        role="listbox"
        class="entries"
        aria-label={text('popup.search.results')}
        hidden={lines.length === 0}
      >
        {lines.map((line, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a listbox are those of its combobox
          <div
            key={line.id}
            id={`search-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            class={`entry-row option kind-${line.kind}`}
            onClick={() => onOpen(line.id)}
          >
            <Icon name={`kind-${line.kind}`} />
            <span class="entry-words">
              <span class="entry-name">
                <span lang={glossaryLanguage}>{line.name}</span>
                <span class="unseen">, {text(`kind.${line.kind}`)}</span>
                <Why why={line.why} />
              </span>
              <span class="entry-summary" lang={glossaryLanguage}>
                {line.summary}
              </span>
            </span>
          </div>
        ))}
      </div>
    </search>
  );
}

/** Why an entry was found, where its name does not say so. */
function Why({ why }: { why: HitReason }) {
  switch (why.by) {
    case 'name':
      return null;
    case 'alias':
      return <span class="entry-why"> {text('glossary.why.alias', why)}</span>;
    case 'text':
      return <span class="entry-why"> {text('glossary.why.text', why)}</span>;
  }
}

function stateText(results: Props['results'], query: string): string {
  switch (results.kind) {
    case 'loading':
      return text('popup.search.loading');
    case 'failed':
      return text('popup.search.failed', results);
    case 'ready':
      return results.value.length === 0
        ? text('popup.search.none', { query })
        : countText('popup.search.found', results.value.length);
  }
}
