/** How much of a long text a list shows, in UTF-16 units; about three lines. */
const EXCERPT_CHARS = 260;

/** How far from its start the first hit may be for the text to be shown from its start, in UTF-16 units. */
const REACH_CHARS = 100;

/** The part of a text that shows the first of some terms in it, on one line; its beginning, where none is in it. */
export function excerpt(text: string, terms: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const small = line.toLowerCase();
  const hits = terms.map((term) => small.indexOf(term.toLowerCase())).filter((at) => at >= 0);
  const hit = hits.length === 0 ? 0 : Math.min(...hits);
  if (hit <= REACH_CHARS) return line.slice(0, EXCERPT_CHARS);
  // From the beginning of a word, where one begins before the hit: not every script puts spaces between words.
  const near = hit - REACH_CHARS / 2;
  const space = line.indexOf(' ', near);
  const from = space < 0 || space > hit ? near : space + 1;
  return `… ${line.slice(from, from + EXCERPT_CHARS)}`;
}
