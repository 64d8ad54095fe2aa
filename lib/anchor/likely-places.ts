import type { Sought } from './sought';

/** A stretch of a page's words, half-open, and what the sought words within it add up to in whatever order. */
export interface Place {
  from: number;
  to: number;
  most: number;
}

/** How much longer than a quote the stretch is in which its words are counted: a third of them may be new. */
const STRETCH = 1.4;

/**
 * The places of a page that hold most of the sought words, best first, at most `limit`. They do not overlap by more
 * than half. Counts the words within a sliding window: linear in the page, whatever the length of the quote, and no
 * order of the words can make more of a place than `most` says.
 */
export function likelyPlaces(page: Int32Array, words: number, sought: Sought, limit: number): Place[] {
  const wanted = new Int32Array(words);
  const gain = new Float64Array(words);
  sought.id.forEach((id, row) => {
    wanted[id] = (wanted[id] ?? 0) + 1;
    gain[id] = sought.gain[row] ?? 0;
  });
  const length = Math.min(page.length, Math.ceil(sought.id.length * STRETCH) + 4);
  const bestOf: Place[] = [];
  const bucket = Math.max(1, length >> 1);
  let sum = 0;
  // `wanted` counts down to what is still missing: below zero there are more than enough.
  for (let to = 1; to <= page.length; to++) {
    const entering = page[to - 1] ?? 0;
    if ((gain[entering] ?? 0) > 0) {
      const missing = wanted[entering] ?? 0;
      wanted[entering] = missing - 1;
      if (missing > 0) sum += gain[entering] ?? 0;
    }
    const from = to - length;
    if (from > 0) {
      const leaving = page[from - 1] ?? 0;
      if ((gain[leaving] ?? 0) > 0) {
        const missing = (wanted[leaving] ?? 0) + 1;
        wanted[leaving] = missing;
        if (missing > 0) sum -= gain[leaving] ?? 0;
      }
    }
    if (from < 0 && to < page.length) continue;
    const at = Math.floor(Math.max(0, from) / bucket);
    const known = bestOf[at];
    if (!known || sum > known.most) bestOf[at] = { from: Math.max(0, from), to, most: sum };
  }
  const places: Place[] = [];
  for (const place of bestOf.filter(Boolean).sort((a, b) => b.most - a.most)) {
    if (places.length >= limit) break;
    if (!places.some(({ from }) => Math.abs(from - place.from) < bucket)) places.push(place);
  }
  return places;
}
