import { partSame } from './part-same';
import type { Sought } from './sought';

/** What the context on a side counts that was another line: lines are moved, and what is beside them changes. */
const OTHER_LINE = 0.25;

/**
 * From 0 to 2: how much of what stood before and after a quote is the same; `same` tells it for each sought word. At the
 * edge of a page one side has no words, and the other tells all.
 */
export function contextSame({ from, to, followsInLine, goesOnInLine }: Sought, same: Uint8Array): number {
  const before = from === 0 ? 0 : followsInLine ? 1 : OTHER_LINE;
  const after = to === same.length ? 0 : goesOnInLine ? 1 : OTHER_LINE;
  if (before + after === 0) return 0;
  const sum = before * partSame(same, 0, from) + after * partSame(same, to, same.length);
  return (2 * sum) / (before + after);
}
