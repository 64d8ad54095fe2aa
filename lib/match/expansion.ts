import { openers } from './grammar-words';
import { Flag, has, type Tokens, wordAt } from './tokens';

/** Words of grammar that an acronym may leave out, counted with those that it takes in. */
const MAX_WORDS_PER_LETTER = 2;

/**
 * Whether an acronym stands in brackets behind words that spell it and are no name of the glossary's, as in "confidence
 * interval (CI)": the page then means those by it. That the words are the entry's own name is known by its having been
 * found there; a variant of that name has most of its words.
 */
export function isSpelledOutOtherwise(tokens: Tokens, at: number): boolean {
  if (tokens.text.charAt((tokens.start[at] ?? 0) - 1) !== '(') return false;
  const acronym = wordAt(tokens, at).replace(/s$/, '');
  let letter = acronym.length - 1;
  let unknown = 0;
  const first = Math.max(0, at - acronym.length * MAX_WORDS_PER_LETTER);
  for (let i = at - 1; i >= first && letter >= 0; i--) {
    const word = wordAt(tokens, i);
    if (word.charAt(0) === acronym.charAt(letter)) {
      letter--;
      if (tokens.word[i] === 0) unknown++;
    } else if (!openers.has(word) || has(tokens, i, Flag.symbol)) return false;
  }
  return letter < 0 && unknown * 2 > acronym.length;
}
