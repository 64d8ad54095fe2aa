import { datesWords, openers } from './grammar-words';
import { isTitleCaseAround } from './line-case';
import { givenNames, titles } from './person-words';
import { inWords } from './place-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/**
 * Whether a bare surname at `from` follows a given name that is not its bearer's: Hunter *Biden* (design 5, rule 4).
 * The caller has made sure that the word before is no part of a mention.
 */
export function followsStranger(tokens: Tokens, from: number): boolean {
  const before = from - 1;
  // "anti-Putin", "a Macron-Putin call": the parts of a compound are not one person's names.
  if (before < 0 || tokens.gap[from] !== Gap.space) return false;
  if (!has(tokens, before, Flag.capital) || has(tokens, before, Flag.possessive | Flag.symbol)) return false;
  const word = wordAt(tokens, before);
  if (titles.has(word) || openers.has(word) || datesWords.has(word)) return false;
  // "In Berlin Putin said": a place, not a given name.
  if (tokens.gap[before] === Gap.space && inWords.has(wordAt(tokens, before - 1))) return false;
  // "Meeting Putin", "Officials Putin met": a capital that only begins the sentence.
  if (has(tokens, before, Flag.sentenceStart) && /(?:ing|ed|ly|s)$/.test(word) && !givenNames.has(word))
    return false;
  return !isTitleCaseAround(tokens, before, from);
}
