import type { Entry, EntryId } from '../model/entry';
import type { HitReason } from '../model/glossary-index';
import { isOwnName, type Ranked, rank } from './search/rank';
import { readingsOf } from './search/readings';
import { indexOf, type SearchIndex } from './search/search-index';
import { vocabularyOf } from './search/vocabulary';
import { wordsOf } from './search/words';

/** An entry that a query meets, and why when it is not by its name: the other name, or the word of its text. */
export interface Hit {
  id: EntryId;
  why: HitReason;
}

/** Searches entries by name, other names and text, best first; forgiving of typing errors. */
export type Search = (query: string, limit: number) => Hit[];

/** More words tell nothing more, and the ways to read them would be many. */
const MOST_WORDS = 12;

/** Names that score less than this part of the best are noise beside it. */
const NOISE = 0.4;

/** Makes the search index of a pack, as text to be stored. */
export function buildSearch(entries: readonly Entry[]): string {
  return JSON.stringify(indexOf(entries));
}

/** Loads an index that `buildSearch` made; it is one of our own files. Throws when it is no JSON. */
export function loadSearch(json: string): Search {
  const index: SearchIndex = JSON.parse(json);
  const vocabulary = vocabularyOf(index);
  return (query, limit) => {
    const words = wordsOf(query).slice(0, MOST_WORDS);
    const best = new Map<number, Ranked>();
    for (const reading of readingsOf(words, vocabulary)) {
      for (const ranked of rank(index, vocabulary, reading)) {
        const known = best.get(ranked.entry);
        if (!known || ranked.score > known.score) best.set(ranked.entry, ranked);
      }
    }
    const sorted = [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
    const least = (sorted[0]?.score ?? 0) * NOISE;
    return sorted
      .filter(({ score, by, complete }) => score >= least || ('textWord' in by && complete))
      .slice(0, limit)
      .flatMap((ranked) => {
        const id = index.entryId[ranked.entry];
        return id === undefined ? [] : [{ id, why: reasonOf(index, ranked) }];
      });
  };
}

function reasonOf(index: SearchIndex, { by }: Ranked): HitReason {
  if ('textWord' in by) return { by: 'text', word: index.word[by.textWord] ?? '' };
  return isOwnName(index, by.name) ? { by: 'name' } : { by: 'alias', alias: index.name[by.name] ?? '' };
}
