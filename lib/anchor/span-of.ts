import type { Alignment } from './align';
import { marksAfter, marksBefore } from './marks-beside';
import type { Sought } from './sought';
import type { Span } from './span';
import type { Words } from './words';

/**
 * The stretch of `text` on which an alignment puts the quote: from the first of its words to the last, changed ones
 * included, with the marks at its ends. `null` when no word stands for any of the quote's.
 */
export function spanOf(
  text: string,
  page: Words,
  exact: string,
  sought: Sought,
  { at, same }: Alignment,
): Span | null {
  const rows: number[] = [];
  for (let row = sought.from; row < sought.to; row++) if ((at[row] ?? -1) >= 0) rows.push(row);
  // Sentences may have been turned round.
  rows.sort((one, other) => (at[one] ?? 0) - (at[other] ?? 0));
  // Another word in another line, where the quote was in one, did not take the place of the quote's last or first: that one is missing.
  const isStray = (row: number, next: number | undefined) =>
    next !== undefined &&
    !same[row] &&
    !exact.includes('\n') &&
    isLineBreakBetween(text, page, at[row] ?? 0, at[next] ?? 0);
  const first = isStray(rows[0] ?? 0, rows[1]) ? rows[1] : rows[0];
  const last = isStray(rows.at(-1) ?? 0, rows.at(-2)) ? rows.at(-2) : rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = page.start[at[first] ?? 0] ?? 0;
  const end = page.end[at[last] ?? 0] ?? 0;
  const cutAtStart = first === sought.from && same[first] ? sought.cutAtStart : 0;
  const cutAtEnd = last === sought.to - 1 && same[last] ? sought.cutAtEnd : 0;
  return {
    start: cutAtStart ? Math.min(start + cutAtStart, end) : start - marksBefore(text, start, exact),
    end: cutAtEnd ? Math.max(end - cutAtEnd, start) : end + marksAfter(text, end, exact),
  };
}

function isLineBreakBetween(text: string, page: Words, one: number, other: number): boolean {
  return text.slice(page.end[Math.min(one, other)], page.start[Math.max(one, other)]).includes('\n');
}
