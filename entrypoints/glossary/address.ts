import * as v from 'valibot';
import { EntryId, Kind } from '../../lib/model/entry';

/** Which entries are listed: all, or those of one kind, or those that cite one article. */
export type Listing = { by: 'all' } | { by: 'kind'; kind: Kind } | { by: 'article'; article: string };

/** What the glossary page shows, as its address says it. */
export interface Address {
  listing: Listing;
  /** The entry that is open. */
  entry: EntryId | null;
  /** The tab whose page is looked at: who stands with whom there. */
  page: number | null;
}

/** Reads a fragment such as `#kind=person&entry=iran`. What is not understood counts as not there. */
export function parseAddress(fragment: string): Address {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const entry = v.safeParse(EntryId, params.get('entry'));
  const kind = v.safeParse(Kind, params.get('kind'));
  const article = params.get('article');
  const page = Number.parseInt(params.get('page') ?? '', 10);
  return {
    listing: kind.success
      ? { by: 'kind', kind: kind.output }
      : article
        ? { by: 'article', article }
        : { by: 'all' },
    entry: entry.success ? entry.output : null,
    page: Number.isNaN(page) ? null : page,
  };
}

/** The fragment of an address, for links. */
export function fragmentOf({ listing, entry, page }: Address): string {
  const params = new URLSearchParams();
  if (listing.by === 'kind') params.set('kind', listing.kind);
  if (listing.by === 'article') params.set('article', listing.article);
  if (page !== null) params.set('page', String(page));
  if (entry !== null) params.set('entry', entry);
  return `#${params}`;
}
