import { type Alignment, gapCost, OTHER } from './align';
import type { Sought } from './sought';

/** Fewer new words than this are a changed word or two, which keep their place. */
const APART = 4;

/**
 * Lets go of the ends of a quote that lie apart from the rest of it and are not worth the new words between: the context
 * beside them had paid for those. Keeps the order and the rest of the alignment.
 */
export function trimEnds(sought: Sought, { at, same, score }: Alignment): Alignment {
  const { from, to } = sought;
  const rows: number[] = [];
  for (let row = from; row < to; row++) if ((at[row] ?? -1) >= 0) rows.push(row);
  const worth = (row: number) => (same[row] ? (sought.gain[row] ?? 0) : OTHER);
  const trimmed = { at: at.slice(), same: same.slice(), score };
  for (const order of [rows, rows.toReversed()]) {
    let sum = 0;
    order.forEach((row, i) => {
      sum += worth(row);
      const next = order[i + 1];
      if (next === undefined) return;
      const fresh = Math.abs((at[next] ?? 0) - (at[row] ?? 0)) - 1 - (Math.abs(next - row) - 1);
      if (fresh < APART || sum > gapCost(fresh)) return;
      for (const dropped of order.slice(0, i + 1)) {
        trimmed.at[dropped] = -1;
        trimmed.same[dropped] = 0;
      }
    });
  }
  return trimmed;
}
