/** More marks than this in a row beside a word are a picture of something, not its punctuation. In UTF-16 units. */
const MOST_UNITS = 16;

const wordAtStart = /[\p{L}\p{N}\p{M}]/u;

/**
 * How many UTF-16 units of the text before `at` are the marks with which the quote begins: quote marks, dashes, brackets
 * or emoji before its first word. A mark that is not there ends it; how quote marks, dashes and spaces are written does not.
 */
export function marksBefore(text: string, at: number, exact: string): number {
  const first = exact.search(wordAtStart);
  const marks = Array.from(exact.slice(Math.max(0, first - MOST_UNITS), Math.max(0, first)));
  const before = Array.from(text.slice(Math.max(0, at - 2 * MOST_UNITS), at));
  return sharedUnits(marks.reverse(), before.reverse());
}

/** The same for the marks with which the quote ends. */
export function marksAfter(text: string, at: number, exact: string): number {
  let last = exact.length;
  while (last > 0 && exact.length - last < MOST_UNITS && !wordAtStart.test(exact.slice(last - 1, last)))
    last--;
  return sharedUnits(Array.from(exact.slice(last)), Array.from(text.slice(at, at + 2 * MOST_UNITS)));
}

/** From the word outwards: the UTF-16 units up to the last mark that both have. */
function sharedUnits(marks: readonly string[], around: readonly string[]): number {
  let shared = 0;
  let units = 0;
  let i = 0;
  for (const mark of marks) {
    if (/\s/.test(mark)) continue;
    while (/\s/.test(around[i] ?? '')) units += around[i++]?.length ?? 0;
    const here = around[i++];
    if (here === undefined || kindOfMark(here) !== kindOfMark(mark)) break;
    units += here.length;
    shared = units;
  }
  return shared;
}

function kindOfMark(mark: string): string {
  return mark.replace(/["'`´‘’‚‛“”„‟«»‹›]/, '"').replace(/[\p{Pd}−]/u, '-');
}
