import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Entry, EntryId } from '../model/entry';
import type { HitReason } from '../model/glossary-index';

/** What the search index knows of an entry. */
interface Document {
  id: EntryId;
  name: string;
  aliases: string;
  summary: string;
  /** All its names, its own first, to tell a name typed in full from one typed in part. */
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

/** A name as people type it who do not know where its words part: softpower, alqaeda. */
function joined(name: string): string {
  return name.replace(/[\p{Z}\p{P}]+/gu, '');
}

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
        aliases: [...names.slice(1), ...names.map(joined)].join(' | '),
        names,
        weight: 1 / importance,
      };
    }),
  );
  return JSON.stringify(index);
}

/** An entry that a query meets, and why when it is not by its name: the other name, or the word of its summary. */
export interface Hit {
  id: EntryId;
  why: HitReason;
}

/** Searches entries by name, other names and summary, best first; forgiving of typing errors. */
export type Search = (query: string, limit: number) => Hit[];

/** Loads an index that `buildSearch` made. Throws when it is damaged. */
export function loadSearch(json: string): Search {
  const index = MiniSearch.loadJSON<Document>(json, options);
  // Ids go in as EntryId above and come out unchanged.
  return (query, limit) => {
    const whole = fold(query.trim());
    /** Asked for every word that meets an entry, and dear: once per entry is enough. */
    const boosts = new Map<EntryId, number>();
    const boostOf = (id: EntryId, { names, weight }: Kept) => {
      const known = boosts.get(id);
      if (known !== undefined) return known;
      const boost = (names.some((name) => fold(name) === whole) ? FULL_NAME : 1) * (1 + weight);
      boosts.set(id, boost);
      return boost;
    };
    const results = index.search(query, {
      boost: { name: 4, aliases: 3 },
      prefix: true,
      fuzzy: slips,
      combineWith: 'AND',
      boostDocument: (id, _term, stored) => boostOf(id as EntryId, storedOf(stored)),
    });
    return results
      .slice(0, limit)
      .map((result) => ({ id: result.id as EntryId, why: reasonOf(result, whole) }));
  };
}

type Kept = Pick<Document, 'names' | 'weight'>;

function storedOf(stored: unknown): Kept {
  return stored as Kept; // stored by `buildSearch`, and unchanged since
}

/** The name that says most of why an entry was found: one typed in full, else one that holds a word that was met. */
function reasonOf(result: SearchResult, whole: string): HitReason {
  const [name = '', ...others] = storedOf(result).names;
  const met = Object.keys(result.match);
  if (fold(name) === whole) return { by: 'name' };
  const alias = others.find((other) => fold(other) === whole);
  if (alias !== undefined) return { by: 'alias', alias };
  const holds = (text: string) => met.some((word) => words(text).includes(word));
  if (holds(name)) return { by: 'name' };
  const partly = others.find(holds);
  return partly === undefined ? { by: 'summary', word: met[0] ?? '' } : { by: 'alias', alias: partly };
}

function words(text: string): string[] {
  return [...text.split(/[\p{Z}\p{P}]+/u), joined(text)].map(fold);
}
