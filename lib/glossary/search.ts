import MiniSearch, { type Options } from 'minisearch';
import type { Entry, EntryId } from '../model/entry';

/** What the search index knows of an entry. */
interface Document {
  id: EntryId;
  name: string;
  aliases: string;
  summary: string;
  /** All its names, folded, to tell a name typed in full from one typed in part. */
  names: string[];
  /** 1 for what the articles are about, less for the rest. */
  weight: number;
}

/** Diacritics, apostrophes and case make no difference to who is meant: Erdoğan, Shi`a, Qa’ida. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'`’‘ʼ]/gu, '')
    .toLowerCase();
}

const options: Options<Document> = {
  fields: ['name', 'aliases', 'summary'],
  storeFields: ['names', 'weight'],
  processTerm: fold,
};

/** How many slips a word of a query may have: none in a short one, two in a long one. */
function slips(term: string): number {
  return term.length > 7 ? 2 : term.length > 3 ? 1 : 0;
}

/** What a name typed in full is worth against one that only contains the query; enough to come first. */
const FULL_NAME = 10;

/** Makes the search index of a pack, as text to be stored. */
export function buildSearch(entries: readonly Entry[]): string {
  const index = new MiniSearch(options);
  index.addAll(
    entries.map(({ id, name, aliases, summary, importance }) => {
      const names = [name, ...aliases.map(({ text }) => text)];
      return {
        id,
        name,
        summary,
        aliases: names.slice(1).join(' | '),
        names: names.map(fold),
        weight: 1 / importance,
      };
    }),
  );
  return JSON.stringify(index);
}

/** Searches entries by name, other names and summary; forgiving of typing errors. */
export type Search = (query: string, limit: number) => EntryId[];

/** Loads an index that `buildSearch` made. Throws when it is damaged. */
export function loadSearch(json: string): Search {
  const index = MiniSearch.loadJSON<Document>(json, options);
  return (query, limit) => {
    const whole = fold(query.trim());
    const results = index.search(query, {
      boost: { name: 4, aliases: 3 },
      prefix: true,
      fuzzy: slips,
      combineWith: 'AND',
      boostDocument: (_id, _term, stored) => {
        // Stored above, and unchanged since.
        const { names, weight } = stored as Pick<Document, 'names' | 'weight'>;
        return (names.includes(whole) ? FULL_NAME : 1) * (1 + weight);
      },
    });
    // Ids go in as EntryId above and come out unchanged.
    return results.slice(0, limit).map(({ id }) => id as EntryId);
  };
}
