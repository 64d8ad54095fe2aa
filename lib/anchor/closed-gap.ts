import type { Sought } from './sought';

/** So many words before and after a quote that meet on a page are no chance: most runs of six words stand once. */
const MEETING = 3;

/**
 * Whether what stood right before a quote and right after it stands side by side on the page: then it was cut out there.
 * Never of a quote that was whole lines, since the lines beside it meet when it moves, too.
 */
export function isGapClosed(page: Int32Array, sought: Sought): boolean {
  const { id, from, to, followsInLine, goesOnInLine } = sought;
  if (!followsInLine && !goesOnInLine) return false;
  if (from < MEETING || id.length - to < MEETING) return false;
  const seam = [...id.subarray(from - MEETING, from), ...id.subarray(to, to + MEETING)];
  const [first = 0] = seam;
  for (let at = page.indexOf(first); at >= 0; at = page.indexOf(first, at + 1)) {
    if (seam.every((word, i) => page[at + i] === word)) return true;
  }
  return false;
}
