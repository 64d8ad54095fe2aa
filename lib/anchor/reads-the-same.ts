/** White space, and what takes no room: soft hyphens, zero-width spaces, byte order marks. */
const unseen = /[\s\u00AD\u200B\u2060\uFEFF]+/g;

/**
 * Whether two texts differ at most in white space and in what nobody sees. Where paragraphs meet, a page's text has a
 * line break or nothing, as its markup goes; so whether there is white space does not count either.
 */
export function readsTheSame(one: string, other: string): boolean {
  return one.replace(unseen, '') === other.replace(unseen, '');
}
