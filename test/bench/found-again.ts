import type { Span } from '../../lib/anchor/span';

/** What became of quotes that were looked for. */
export interface Tally {
  cases: number;
  right: number;
  /** Found where it is not, or found though deleted. */
  elsewhere: number;
  /** Found where it is, but with more or less than that. */
  loosely: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ cases: 0, right: 0, elsewhere: 0, loosely: 0, missed: 0 });

/** Such a part of its length must be the same for a place to be right (issue 7). */
const RIGHT = 0.8;

/** Counts where a quote was found and where it stands, `null` for nowhere. */
export function judge(tally: Tally, found: Span | null, place: Span | null): void {
  tally.cases++;
  if (!found) tally[place ? 'missed' : 'right']++;
  else {
    const shared = place ? Math.min(found.end, place.end) - Math.max(found.start, place.start) : 0;
    const longer = Math.max(found.end - found.start, place ? place.end - place.start : 0);
    if (shared <= 0) tally.elsewhere++;
    else tally[shared / longer >= RIGHT ? 'right' : 'loosely']++;
  }
}

/** The same for texts that are stretches of one page, where only what they read is known. */
export function judgeText(tally: Tally, found: string | null, text: string | null): void {
  const start = found === null || text === null ? 0 : offsetIn(found, text);
  judge(
    tally,
    found === null ? null : { start, end: start + found.length },
    text === null ? null : { start: 0, end: text.length },
  );
}

/** Where one stretch of a page begins, counted from the beginning of another that it overlaps; else behind that one's end. */
function offsetIn(found: string, text: string): number {
  for (let start = 1 - found.length; start < text.length; start++) {
    const inText = text.slice(Math.max(0, start), start + found.length);
    const inFound = found.slice(Math.max(0, -start), text.length - start);
    // Fewer letters may be the same by chance.
    if (inText.length * 2 >= Math.min(text.length, found.length) && inText === inFound) return start;
  }
  return text.length;
}

/** A tally in words. */
export function written({ cases, right, elsewhere, loosely, missed }: Tally): string {
  const part = ((100 * right) / cases).toFixed(2);
  return `right ${part} % of ${cases}, elsewhere ${elsewhere}, loosely ${loosely}, missed ${missed}`;
}
