/** How much is kept on each side: enough to recognise the place, little enough for every message. In UTF-16 units. */
const AROUND_CHARS = 32;
/** A name may hold any number of characters that nobody sees. */
const MAX_CHARS = 200;

/**
 * The words that a name stands among, as they are written on the page, for a reader to see where it stood. Cut at
 * words, with an ellipsis where something is left out; never longer than `MAX_CHARS`.
 */
export function wordsAround(text: string, start: number, end: number): string {
  let from = Math.max(0, start - AROUND_CHARS);
  let to = Math.min(text.length, end + AROUND_CHARS);
  if (from > 0) from = Math.min(start, text.indexOf(' ', from) + 1 || start);
  if (to < text.length) to = Math.max(end, text.lastIndexOf(' ', to));
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim().slice(0, MAX_CHARS);
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
