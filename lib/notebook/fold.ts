/**
 * A text as it is searched: case, diacritics and the shape of apostrophes and quotation marks make no difference.
 * Plain ASCII, which is most of what is kept, takes a short way.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (isAscii(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[`’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"');
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  return /^[\x00-\x7f]*$/.test(text);
}
