import { openers } from './grammar-words';
import { Flag, has, type Tokens, wordAt } from './tokens';

/** How many words on each side of a name tell how its line is written. */
const NEIGHBOURS = 6;
/** So many capitalised words behind the first, and no small one but words of grammar, are a headline. */
const MIN_HEADLINE_WORDS = 2;

/** Whether the words around a name are all in capitals, so that its own capitals say nothing. */
export function isAllCapsAround(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = Math.max(0, from - NEIGHBOURS); i <= Math.min(tokens.count - 1, to + NEIGHBOURS); i++) {
    if (i >= from && i <= to) continue;
    if (has(tokens, i, Flag.small)) return false;
    if (has(tokens, i, Flag.allCaps)) words++;
  }
  return words >= 2;
}

/** Whether nearly all words around are capitalised, as in a headline, so that a capital is no sign of a name. */
export function isTitleCaseAround(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = Math.max(0, from - NEIGHBOURS); i <= Math.min(tokens.count - 1, to + NEIGHBOURS); i++) {
    if (i >= from && i <= to) continue;
    if (has(tokens, i, Flag.capital)) {
      if (!has(tokens, i, Flag.sentenceStart)) words++;
      // Words of grammar stay small in headlines; one other small word makes it running text.
    } else if (has(tokens, i, Flag.small) && !openers.has(wordAt(tokens, i))) return false;
  }
  return words >= MIN_HEADLINE_WORDS;
}
