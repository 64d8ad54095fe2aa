import type { Sought } from './sought';

/** For each sought word the places of the page to which it may lead: `from` to `to`, both included, both ascending. */
export interface Band {
  from: Int32Array;
  to: Int32Array;
}

/** Up to so many sought words, all of a stretch is looked at: that is quick enough, and surest. */
const LOOK_AT_ALL = 160;

/** A long quote with fewer of its words in the chain than this part is not there. Measured: a third changed leave a fifth. */
const LEAST_CHAINED = 0.04;

/** How far from the way between two sure places a word may lie, in words. Wider than most edited sentences. */
const HALF_WIDTH = 48;

/** Makes a function that gives the band for a stretch of the page, from one of its words up to another. */
export function bands(
  page: Int32Array,
  sought: Sought,
  words: number,
): (from: number, to: number) => Band | null {
  const rows = sought.id.length;
  let runs: Map<number, number> | undefined;
  /**
   * The cells of an alignment with `page[from..to)`: all of them, or for a long quote those about a chain of runs of three
   * words that stand once in the quote and once in the stretch (the idea of patience diff). A text of which a third of
   * the words were changed keeps a third of such runs. `null` where a long quote has hardly any.
   */
  return (from, to) => {
    const band = { from: new Int32Array(rows).fill(from), to: new Int32Array(rows).fill(to) };
    if (rows <= LOOK_AT_ALL) return band;
    runs ??= onceOnly(sought.id, 0, rows, words);
    const chain = risingChain(sharedPairs(runs, onceOnly(page, from, to, words)));
    if (chain.length < rows * LEAST_CHAINED) return null;
    for (let i = 0; i <= chain.length; i++) {
      const before = chain[i - 1];
      const after = chain[i];
      for (let row = before?.row ?? 0; row < (after?.row ?? rows); row++) {
        if (before) band.from[row] = Math.max(from, before.column - HALF_WIDTH);
        if (after) band.to[row] = Math.min(to, after.column + HALF_WIDTH);
      }
    }
    return band;
  };
}

interface Pair {
  row: number;
  column: number;
}

/** The runs that stand once in both, in the quote's order. */
function sharedPairs(inQuote: ReadonlyMap<number, number>, inPage: ReadonlyMap<number, number>): Pair[] {
  const pairs: Pair[] = [];
  for (const [run, row] of inQuote) {
    const column = inPage.get(run);
    if (row >= 0 && column !== undefined && column >= 0) pairs.push({ row, column });
  }
  return pairs.sort((a, b) => a.row - b.row);
}

/** Where each run of three words begins, or -1 for those that come again. */
function onceOnly(ids: Int32Array, from: number, to: number, words: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i + 2 < to; i++) {
    // Exact up to two hundred thousand different words, which no page has.
    const run = ((ids[i] ?? 0) * words + (ids[i + 1] ?? 0)) * words + (ids[i + 2] ?? 0);
    places.set(run, places.has(run) ? -1 : i);
  }
  return places;
}

/** The longest part of the pairs, sorted by row, whose columns rise (patience sorting). */
function risingChain(pairs: readonly Pair[]): Pair[] {
  const lasts: number[] = [];
  const previous: number[] = [];
  pairs.forEach(({ column }, i) => {
    let [low, high] = [0, lasts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[lasts[middle] ?? 0]?.column ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    previous[i] = lasts[low - 1] ?? -1;
    lasts[low] = i;
  });
  const chain: Pair[] = [];
  for (let i = lasts.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const pair = pairs[i];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
