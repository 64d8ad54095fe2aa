import { type Alignment, align } from './align';
import { bands } from './band';
import { partSame } from './part-same';
import type { Sought } from './sought';

/** A missing part of fewer words, or of less of the quote, is not worth looking for at the quote's other end. */
const LEAST_WORDS = 3;
const LEAST_PART = 0.1;

/** What is looked through, as a part of what is looked for: a third of the words may be new. */
const STRETCH = 1.4;

/** Such a part of the words must be the same. Chosen: of six words that follow one another by chance, no three are. */
const LEAST_SAME = 0.6;

/** So many words may lie between the two parts: what was put in there, or belongs to a changed word. */
const MOST_BETWEEN = 2;

/**
 * Finds a part of a quote, which is missing in an alignment with the rest, right after the rest or right before it: an
 * editor has turned two sentences round, of which an alignment can hold one only. Gives the alignment with that part in
 * it, whose places are then no longer ascending; where nothing was turned round, as it is.
 */
export function turnedRound(
  page: Int32Array,
  words: number,
  sought: Sought,
  alignment: Alignment,
): Alignment {
  const missing = longestMissing(sought, alignment);
  const length = missing.to - missing.from;
  const quoted = alignment.at
    .subarray(sought.from, sought.to)
    .filter((_, i) => alignment.same[sought.from + i]);
  const [left, right] = [quoted[0], quoted.at(-1)];
  if (left === undefined || right === undefined) return alignment;
  if (length < Math.max(LEAST_WORDS, LEAST_PART * (sought.to - sought.from))) return alignment;
  const room = Math.ceil(length * STRETCH) + MOST_BETWEEN;
  const part = partOf(sought, missing.from, missing.to);
  const bandOf = bands(page, part, words);
  for (const [low, high] of [
    [right + 1, Math.min(page.length, right + 1 + room)],
    [Math.max(0, left - room), left],
  ] as const) {
    const band = low < high ? bandOf(low, high) : null;
    const found = band && align(page, part, band);
    if (!found || partSame(found.same, 0, length) < LEAST_SAME) continue;
    const places = found.at.filter((place) => place >= 0);
    if (Math.max((places[0] ?? 0) - right, left - (places.at(-1) ?? 0)) > MOST_BETWEEN + 1) continue;
    const at = alignment.at.slice();
    const same = alignment.same.slice();
    at.set(found.at, missing.from);
    same.set(found.same, missing.from);
    return { at, same, score: alignment.score + found.score };
  }
  return alignment;
}

/** The longest row of the quote's words, half-open, of which none is the same on the page. */
function longestMissing({ from, to }: Sought, { same }: Alignment): { from: number; to: number } {
  let longest = { from, to: from };
  let begin = from;
  for (let row = from; row <= to; row++) {
    if (row < to && !same[row]) continue;
    if (row - begin > longest.to - longest.from) longest = { from: begin, to: row };
    begin = row + 1;
  }
  return longest;
}

/** Some of the quote's words, by themselves. */
function partOf(sought: Sought, from: number, to: number): Sought {
  return {
    ...sought,
    id: sought.id.subarray(from, to),
    weight: sought.weight.subarray(from, to),
    gain: sought.gain.subarray(from, to),
    from: 0,
    to: to - from,
  };
}
