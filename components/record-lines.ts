import type { Clipping } from '../lib/model/clipping';
import type { Note } from '../lib/model/note';
import { countText, text } from '../lib/text/text';

/** So many records of a list are shown; nobody reads thousands. */
export const MAX_SHOWN = 50;

/** How much of a text stands for it in a list, in UTF-16 units. */
const EXCERPT_CHARS = 120;

/** Some records of a file. */
export interface SomeRecords {
  notes: readonly Note[];
  clippings: readonly Clipping[];
}

/** How many notes and clippings there are, in words. */
export function countsOf({ notes, clippings }: SomeRecords): string {
  return text('bringIn.counts', {
    notes: countText('bringIn.notes', notes.length),
    clippings: countText('bringIn.clippings', clippings.length),
  });
}

/** A line for each of the first `MAX_SHOWN` records, clippings first. */
export function linesOf({ notes, clippings }: SomeRecords): string[] {
  // Only those that are shown are written out.
  const shown = [...clippings.slice(0, MAX_SHOWN), ...notes.slice(0, MAX_SHOWN)].slice(0, MAX_SHOWN);
  return shown.map((record) => ('text' in record ? excerpt(record.text) : lineOfClipping(record)));
}

function lineOfClipping({ selector, source }: Clipping): string {
  return [excerpt(selector?.exact ?? ''), source.title || (source.url ?? '')].filter(Boolean).join(' · ');
}

function excerpt(words: string): string {
  return words.length <= EXCERPT_CHARS ? words : `${words.slice(0, EXCERPT_CHARS)}…`;
}
