import type { Clipping } from '../model/clipping';

/** Quotes of more words are named by their first and last ones. Chosen: enough to be alone on a page. */
const MOST_WORDS = 10;
const EDGE_WORDS = 5;

/**
 * The address of a clipping's page, with the passage in it named as a text fragment (WICG Scroll to Text Fragment):
 * browsers scroll to it where they find it unchanged. `null` where there is no page.
 */
export function passageLink({ source, selector }: Clipping): string | null {
  if (source.url === null || selector === null) return source.url;
  const directive = `:~:text=${fragmentOf(selector.exact)}`;
  return source.url.includes('#') ? `${source.url}${directive}` : `${source.url}#${directive}`;
}

/**
 * Whether the page of a clipping can be opened in a tab: a book has none, and browsers let no extension open a file of
 * the person's.
 */
export function canBeOpened({ source }: Clipping): boolean {
  return source.url !== null && /^https?:/i.test(source.url);
}

/** Neither end may reach over the end of a block, which is a line of the quote. */
function fragmentOf(quote: string): string {
  const lines = quote.split('\n').map((line) => line.split(' ').filter((word) => word !== ''));
  const filled = lines.filter((words) => words.length > 0);
  const first = filled[0] ?? [];
  if (filled.length <= 1 && first.length <= MOST_WORDS) return encode(first);
  const last = filled.at(-1) ?? [];
  return `${encode(first.slice(0, EDGE_WORDS))},${encode(last.slice(-EDGE_WORDS))}`;
}

/** A hyphen would be read as the mark of what stands around the passage; half of a surrogate pair cannot be encoded. */
function encode(words: readonly string[]): string {
  const text = words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
