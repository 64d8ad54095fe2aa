import { romanised } from './cyrillic';

/**
 * A text as search compares it: case, diacritics, apostrophes and Cyrillic make no difference to who is meant (Erdoğan,
 * Shi`a, Qa’ida, Ḥizbu’llāh, Токаев).
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'`´‘’ʻʼ]/gu, '')
    .toLowerCase();
  return romanised(plain).replace(/[ıøłđəß]/g, (letter) => undecomposed[letter] ?? letter);
}

/** Letters that Unicode does not decompose but transliterations mix. */
const undecomposed: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ə: 'a', ß: 'ss' };

/** The folded words of a text. Whatever is neither letter nor digit parts words; dots within an acronym do not (U.S.). */
export function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const small: ReadonlySet<string> = new Set(
  'a an and are at by did for from in is of on or the to was were what when where which who whom with'.split(
    ' ',
  ),
);

/** Whether a folded word says nothing about what is meant. */
export function isSmall(word: string): boolean {
  return small.has(word);
}

/** The words that tell what is meant: all but the small ones, or all where there are only small ones. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isSmall(word));
  return telling.length > 0 ? telling : words;
}

/** How many letters words have together. */
export function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}
