import type { Alignment } from './align';
import { contextSame } from './context-same';
import { partSame } from './part-same';
import type { Sought } from './sought';

/**
 * What a passage must keep to be the same one, in parts of its words: those that are the same less those that are new.
 * What other sentences of a page share with a deleted one is hardly ever as much.
 */
const LEAST_KEPT = 0.5;

/** What the whole context on one side counts, in words that stand once on the page; and what it takes to be sure. */
const CONTEXT_WORTH = 0.5;
const SURE = 0.95;

/** Where the gap that a quote left is closed, another place must have kept all its words, or as much of its context. */
const CONTEXT_IF_CUT_OUT = 1;

/** New words in a row count as so many at most: an inserted paragraph makes the one it parts no other. */
const MOST_NEW_IN_A_ROW = 3;

/**
 * Whether the passage that an alignment shows is the one that was quoted. What speaks for it is the weight of its words
 * beyond what any similar passage has, and the context: a long quote needs none, one word needs most of it. The numbers
 * were chosen among some thousand others on cases like those of bench:anchor, a wrong place counting as much as three to six
 * misses.
 */
export function isThere(sought: Sought, alignment: Alignment, isGapClosed: boolean): boolean {
  const { from, to, weight } = sought;
  const { same } = alignment;
  const context = contextSame(sought, same);
  const kept = partSame(same, from, to) - newWords(sought, alignment) / (to - from);
  if (isGapClosed && kept < 1 && context < CONTEXT_IF_CUT_OUT) return false;
  const quoteWeight = weight.subarray(from, to).reduce((sum, each) => sum + each, 0);
  return kept > 0 && quoteWeight * (kept - LEAST_KEPT) + CONTEXT_WORTH * context >= SURE;
}

/** How many words came in between those of the quote, apart from those that took the place of others. */
function newWords({ from, to }: Sought, { at }: Alignment): number {
  let count = 0;
  let last = -1;
  for (let row = from; row < to; row++) {
    const place = at[row] ?? -1;
    if (place < 0) continue;
    if (last >= 0) {
      const added = place - (at[last] ?? 0) - (row - last);
      count += Math.min(Math.max(0, added), MOST_NEW_IN_A_ROW);
    }
    last = row;
  }
  return count;
}
