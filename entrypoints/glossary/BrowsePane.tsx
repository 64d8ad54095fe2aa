import { useEffect, useMemo, useRef } from 'preact/hooks';
import { EntryIndex } from '../../components/EntryIndex';
import { SearchBox } from '../../components/SearchBox';
import type { EntryId } from '../../lib/model/entry';
import { kinds } from '../../lib/model/entry';
import type { GlossaryIndex } from '../../lib/model/glossary-index';
import { countText, text } from '../../lib/text/text';
import { useSearch } from '../popup/use-search';
import { type Address, fragmentOf, type Listing, parseAddress } from './address';

interface Props {
  index: GlossaryIndex;
  address: Address;
  /** Whether this is what the page is about; else it stands beside that. */
  main: boolean;
  query: string;
  onQuery: (query: string) => void;
  hrefOf: (entry: EntryId) => string;
}

/** Search, the choice of a kind or an article, and the entries of it from A to Z. */
export function BrowsePane({ index, address, main, query, onQuery, hrefOf }: Props) {
  const results = useSearch(query);
  const { listing, entry } = address;
  const lines = useMemo(() => linesOf(index, listing), [index, listing]);
  const list = useRef<HTMLDivElement>(null);
  const Name = main ? 'h1' : 'p';

  useEffect(() => {
    // Opened by its address, an entry may stand far down in the list.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, []);

  const option = (choice: Listing, label: string, count: number) => {
    const value = fragmentOf({ listing: choice, entry: null, page: null });
    return (
      <option key={value} value={value}>
        {text('glossary.counted', { name: label, count })}
      </option>
    );
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      ref={list}
      class="browse"
      role={main ? 'main' : 'complementary'}
      aria-label={text('glossary.entries')}
    >
      <div class="browse-head">
        <Name class="browse-name">
          <a href={fragmentOf({ listing: { by: 'all' }, entry: null, page: null })}>{text('app.name')}</a>{' '}
          <span class="aside">{text('glossary.title')}</span>
        </Name>
        <SearchBox
          query={query}
          results={results}
          onQuery={onQuery}
          onOpen={(id) => {
            location.hash = hrefOf(id);
          }}
        />
        <div class="browse-choice" hidden={query.trim() !== ''}>
          <select
            aria-label={text('glossary.listing')}
            value={fragmentOf({ listing, entry: null, page: null })}
            onChange={({ currentTarget }) => {
              const chosen = parseAddress(currentTarget.value).listing;
              location.hash = fragmentOf({ ...address, listing: chosen });
            }}
          >
            {option({ by: 'all' }, text('glossary.all'), index.lines.length)}
            <optgroup label={text('glossary.byKind')}>
              {kinds.flatMap((kind) => {
                const count = index.lines.filter((line) => line.kind === kind).length;
                return count === 0 ? [] : option({ by: 'kind', kind }, text(`glossary.kind.${kind}`), count);
              })}
            </optgroup>
            <optgroup label={text('glossary.byArticle')}>
              {Object.entries(index.articles).map(([article, { title }]) =>
                option({ by: 'article', article }, title, linesOf(index, { by: 'article', article }).length),
              )}
            </optgroup>
          </select>
        </div>
      </div>
      {query.trim() === '' && (
        <>
          <EntryIndex label={nameOfListing(listing, index)} lines={lines} current={entry} hrefOf={hrefOf} />
          <p class="aside browse-end">{countText('glossary.count', lines.length)}</p>
        </>
      )}
    </div>
  );
}

function linesOf({ lines }: GlossaryIndex, listing: Listing) {
  switch (listing.by) {
    case 'all':
      return lines;
    case 'kind':
      return lines.filter(({ kind }) => kind === listing.kind);
    case 'article':
      return lines.filter(({ articles }) => articles.includes(listing.article));
  }
}

/** What a listing is called: all entries, a kind, the title of an article. */
export function nameOfListing(listing: Listing, { articles }: GlossaryIndex): string {
  switch (listing.by) {
    case 'all':
      return text('glossary.all');
    case 'kind':
      return text(`glossary.kind.${listing.kind}`);
    case 'article':
      return articles[listing.article]?.title ?? text('glossary.all');
  }
}
