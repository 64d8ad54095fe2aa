import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice';
import { useHash } from '../../components/use-hash';
import type { EntryId } from '../../lib/model/entry';
import { text } from '../../lib/text/text';
import { type Address, fragmentOf, parseAddress } from './address';
import { BrowsePane, nameOfListing } from './BrowsePane';
import { EntryPane } from './EntryPane';
import { Overview } from './Overview';
import { PagePane } from './PagePane';
import { pageTitle } from './page-title';
import { useIndex } from './use-index';

/** The whole glossary page: entries to choose from beside what was chosen; one of the two where there is little room. */
export function Glossary() {
  const address = useHash(parseAddress);
  const index = useIndex();
  const [query, setQuery] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const lastEntry = useRef(address.entry);

  const { entry, page } = address;
  const view = entry !== null ? 'entry' : page !== null ? 'page' : 'list';
  useLayoutEffect(() => {
    const left = lastEntry.current;
    lastEntry.current = entry;
    // Back on the list, or on a map: the link that led away has the focus again.
    if (entry !== null || left === null) return;
    const link = page === null ? `[data-entry="${left}"]` : `[data-node="${left}"]`;
    root.current?.querySelector<HTMLElement>(link)?.focus();
  }, [entry, page]);
  useLayoutEffect(() => {
    if (view === 'list') document.title = pageTitle(text('glossary.title'));
    if (view === 'page') document.title = pageTitle(text('map.page'));
  }, [view]);

  const to = (change: Partial<Address>) => fragmentOf({ ...address, ...change });
  const hrefOf = (id: EntryId) => to({ entry: id });
  const value = index.kind === 'ready' ? index.value : null;
  const importanceOf = useMemo(() => {
    const importance = new Map(value?.lines.map((line) => [line.id, line.importance]));
    // An entry that the index does not have yet comes last.
    return (id: EntryId) => importance.get(id) ?? 4;
  }, [value]);

  if (index.kind === 'loading') return <Notice>{text('glossary.loading')}</Notice>;
  if (index.kind === 'failed')
    return <Notice tone="warning">{text('glossary.failed', { reason: index.reason })}</Notice>;
  return (
    <div ref={root} class="glossary" data-view={view}>
      <BrowsePane
        index={index.value}
        address={address}
        main={view === 'list'}
        query={query}
        onQuery={setQuery}
        hrefOf={hrefOf}
      />
      {entry !== null && (
        <EntryPane
          entry={entry}
          importanceOf={importanceOf}
          hrefOf={hrefOf}
          back={{
            href: to({ entry: null }),
            label: page !== null ? text('map.page') : nameOfListing(address.listing, index.value),
            // Beside a list there is no need to go back to it.
            always: page !== null,
          }}
        />
      )}
      {/* Behind an entry the page waits as it was read. */}
      {page !== null && (
        <PagePane
          hidden={entry !== null}
          tabId={page}
          hrefOf={hrefOf}
          back={fragmentOf({ ...address, page: null })}
        />
      )}
      {view === 'list' && <Overview index={index.value} hrefOf={(listing) => to({ listing })} />}
    </div>
  );
}
