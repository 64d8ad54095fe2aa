import { datesWords, openers } from './grammar-words';
import { isAllCapsAround, isTitleCaseAround } from './line-case';
import { titles } from './person-words';
import { Flag, has, type Tokens, wordAt } from './tokens';

/** Whether the token at `at`, beside `beside`, is a capitalised word that no name of the glossary has, and no title. */
export function isUnknownName(tokens: Tokens, at: number, beside: number): boolean {
  if (tokens.word[at] !== 0 || !has(tokens, at, Flag.small)) return false;
  const word = wordAt(tokens, at);
  if (titles.has(word) || openers.has(word) || datesWords.has(word)) return false;
  const [from, to] = at < beside ? [at, beside] : [beside, at];
  return !isTitleCaseAround(tokens, from, to) && !isAllCapsAround(tokens, from, to);
}
