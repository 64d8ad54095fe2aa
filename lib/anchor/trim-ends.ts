import { type Alignment, gapCost, OTHER } from './align';
import type { Sought } from './sought';

/** Fewer new words than this are a changed word or two, which keep their place. */
const APART = 4;

/** Words of the quote that stand together: from one row to another, both included, what they are worth, and the gap before. */
interface Stretch {
  from: number;
  to: number;
  worth: number;
  gap: number;
}

/**
 * Lets go of the parts of a quote that lie apart from the rest of it and are not worth the new words between: the
 * context beside them had paid for those. What stays is the run of stretches worth most (Kadane's maximum subarray).
 */
export function trimEnds(sought: Sought, alignment: Alignment): Alignment {
  let best = { from: sought.to, to: sought.to, worth: Number.NEGATIVE_INFINITY };
  let run = { from: sought.to, to: sought.to, worth: 0 };
  for (const { from, to, worth, gap } of stretchesOf(sought, alignment)) {
    const before = run.worth - gap;
    run = before > 0 ? { from: run.from, to, worth: before + worth } : { from, to, worth };
    if (run.worth > best.worth) best = run;
  }
  const keeps = (row: number) =>
    row < sought.from || row >= sought.to || (row >= best.from && row <= best.to);
  return {
    at: alignment.at.map((place, row) => (keeps(row) ? place : -1)),
    same: alignment.same.map((same, row) => (keeps(row) ? same : 0)),
    score: alignment.score,
  };
}

function stretchesOf({ from, to, gain }: Sought, { at, same }: Alignment): Stretch[] {
  const stretches: Stretch[] = [];
  for (let row = from; row < to; row++) {
    const place = at[row] ?? -1;
    if (place < 0) continue;
    const worth = same[row] ? (gain[row] ?? 0) : OTHER;
    const last = stretches.at(-1);
    const fresh = last ? place - (at[last.to] ?? 0) - (row - last.to) : 0;
    if (last && fresh < APART) {
      last.to = row;
      last.worth += worth;
    } else {
      stretches.push({ from: row, to: row, worth, gap: last ? gapCost(fresh) : 0 });
    }
  }
  return stretches;
}
