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
  let first = sought.from;
  while (first < sought.to && (at[first] ?? -1) < 0) first++;
  if (first >= sought.to) return null;
  let last = sought.to - 1;
  while ((at[last] ?? -1) < 0) last--;
  const start = page.start[at[first] ?? 0] ?? 0;
  const end = page.end[at[last] ?? 0] ?? 0;
  const cutAtStart = first === sought.from && same[first] ? sought.cutAtStart : 0;
  const cutAtEnd = last === sought.to - 1 && same[last] ? sought.cutAtEnd : 0;
  return {
    start: cutAtStart ? Math.min(start + cutAtStart, end) : start - marksBefore(text, start, exact),
    end: cutAtEnd ? Math.max(end - cutAtEnd, start) : end + marksAfter(text, end, exact),
  };
}
