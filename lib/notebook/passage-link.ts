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

/** Neither end may reach over the end of a block, which is a line of the quote. */
function fragmentOf(quote: string): string {
  const lines = quote.split('\n');
  const words = (line: string | undefined) => (line ?? '').split(' ').filter((word) => word !== '');
  const first = words(lines[0]);
  if (lines.length === 1 && first.length <= MOST_WORDS) return encode(first.join(' '));
  const last = words(lines.at(-1));
  return `${encode(first.slice(0, EDGE_WORDS).join(' '))},${encode(last.slice(-EDGE_WORDS).join(' '))}`;
}

/** A hyphen would be read as the mark of what stands around the passage. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
