import type { Band } from './band';
import type { Sought } from './sought';

/** How sought words lie on a page. */
export interface Alignment {
  /** For each sought word the number of the page's word that stands for it, or -1. Ascending, until sentences are found turned round. */
  at: Int32Array;
  /** Whether that is the same word. */
  same: Uint8Array;
  score: number;
}

/** A word that is another costs as much as one that is missing, so that a changed word keeps its place. */
export const OTHER = -0.5;
/** A hair more in the context: a changed word at the edge is rather the quote's. */
const OTHER_BESIDE = OTHER - 0.01;
const MISSING = -0.5;
/**
 * New words cost little each, so that a quote may go on after an inserted paragraph; but what goes on must be worth
 * more than the words between, so that a lone last word is not fetched from afar.
 */
const NEW_FIRST = -0.8;
const NEW_MORE = -0.1;

/** What so many new words in a row cost, above 0. */
export function gapCost(words: number): number {
  return -(NEW_FIRST + NEW_MORE * (words - 1));
}

const NEVER = Number.NEGATIVE_INFINITY;

/** How the best score of a cell came about; whether new words before it began earlier is the bit beside. */
const Step = { begin: 0, pair: 1, missing: 2, fresh: 3, goesOn: 4 } as const;
const STEP = 3;

/**
 * Aligns the sought words with a stretch of the page, of which only the cells within `band` are looked at. The quote is
 * aligned whole; of its context, as much as is worth it. Dynamic programming with affine gaps (Gotoh 1982), free ends
 * on the page's side. Time and space are those of the band.
 */
export function align(page: Int32Array, sought: Sought, band: Band): Alignment {
  const rows = sought.id.length;
  const low = band.from[0] ?? 0;
  const width = (band.to[rows - 1] ?? 0) - low + 1;
  // Before the first word every place is as good.
  let above = new Float64Array(width);
  let here = new Float64Array(width).fill(NEVER);
  const steps: Uint8Array[] = [];
  const best = { score: NEVER, row: 0, column: 0 };
  for (let row = 0; row < rows; row++) {
    const begin = band.from[row] ?? 0;
    const end = band.to[row] ?? 0;
    const path = new Uint8Array(end - begin + 1);
    const id = sought.id[row] ?? 0;
    const gain = sought.gain[row] ?? 0;
    const other = row < sought.from || row >= sought.to ? OTHER_BESIDE : OTHER;
    const mayBegin = row < sought.from;
    const mayEnd = row + 1 >= sought.to;
    let fresh = NEVER;
    let before = NEVER;
    // What another row left there is not of this band.
    if (begin > low) here[begin - low - 1] = NEVER;
    // In column c, the page's words up to but without c are used up.
    for (let column = begin; column <= end; column++) {
      const c = column - low;
      let score = (above[c] ?? NEVER) + MISSING;
      let step: number = Step.missing;
      if (c > 0) {
        const pair = (above[c - 1] ?? NEVER) + (page[column - 1] === id ? gain : other);
        if (pair >= score) {
          score = pair;
          step = Step.pair;
        }
      }
      const goesOn = fresh + NEW_MORE > before + NEW_FIRST;
      fresh = goesOn ? fresh + NEW_MORE : before + NEW_FIRST;
      if (fresh > score) {
        score = fresh;
        step = Step.fresh;
      }
      if (mayBegin && score < 0) {
        score = 0;
        step = Step.begin;
      }
      path[column - begin] = goesOn ? step | Step.goesOn : step;
      here[c] = score;
      before = score;
      // Of equal ends the last: the quote's last word is another one rather than missing.
      if (mayEnd && score >= best.score) Object.assign(best, { score, row, column });
    }
    steps.push(path);
    [above, here] = [here, row === 0 ? new Float64Array(width).fill(NEVER) : above];
  }
  return { ...trace(page, sought, band, steps, best), score: best.score };
}

/** Follows the steps back from the best end. */
function trace(
  page: Int32Array,
  sought: Sought,
  band: Band,
  steps: readonly Uint8Array[],
  end: { row: number; column: number },
): { at: Int32Array; same: Uint8Array } {
  const at = new Int32Array(sought.id.length).fill(-1);
  const same = new Uint8Array(sought.id.length);
  let { row, column } = end;
  let withinFresh = false;
  while (row >= 0) {
    const step = steps[row]?.[column - (band.from[row] ?? 0)] ?? Step.begin;
    if (withinFresh || (step & STEP) === Step.fresh) {
      withinFresh = (step & Step.goesOn) !== 0;
      column--;
      continue;
    }
    if ((step & STEP) === Step.begin) break;
    if ((step & STEP) === Step.pair) {
      column--;
      at[row] = column;
      same[row] = page[column] === sought.id[row] ? 1 : 0;
    }
    row--;
  }
  return { at, same };
}
