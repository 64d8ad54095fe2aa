import { tokenise } from './tokenise';
import { Flag, type LookUp, Tokens } from './tokens';

/** Names of more words are refused: the capitals of a form are kept in 32 bits. */
const MAX_NAME_WORDS = 32;

const tokens = new Tokens();

/**
 * The words of a name, numbered by `lookUp`. The result is overwritten by the next call. Throws, in words for an
 * editor, when it has no word, too many, or reads like an address, in which nothing is ever found.
 */
export function wordsOfName(name: string, lookUp: LookUp): Tokens {
  tokenise(name, lookUp, tokens);
  if (tokens.count === 0) throw new Error(`"${name}" has no word in it`);
  if (tokens.count > MAX_NAME_WORDS) throw new Error(`"${name}" has more than ${MAX_NAME_WORDS} words`);
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i] ?? 0) & Flag.blocked) throw new Error(`"${name}" reads like an address`);
    if (tokens.word[i] === 0) throw new Error(`"${name}" has a word that is too long`);
  }
  return tokens;
}

/** What keeps a text from being a name that can be found; `null` when nothing does. */
export function nameProblem(name: string): string | null {
  try {
    wordsOfName(name, () => 1);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
