import { isInByline } from './byline';
import { datesWords, openers } from './grammar-words';
import { isInflected } from './inflected';
import { isTitleCaseAround } from './line-case';
import { asSurnames, callings, givenNames, kin, owners, presidents, titles } from './person-words';
import { directions } from './place-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/** Nobody in the news is older; in years. */
const MAX_AGE = 120;

/**
 * Whether a one-word name of a place, a state or a faith is somebody's given name or surname, by the words beside it:
 * his sister *India*, *Israel*, 34, said, Mark *Germany*.
 */
export function isPersonsName(tokens: Tokens, at: number): boolean {
  return (
    followsKin(tokens, at) ||
    isCalledSo(tokens, at) ||
    hasCalling(tokens, at) ||
    hasAge(tokens, at) ||
    isInByline(tokens, at) ||
    followsGivenName(tokens, at)
  );
}

/** How far behind the article a calling may stand, in words: "a nine-year-old beagle". */
const CALLING_REACH = 4;

/** "my sister India", "his son, Israel,". */
function followsKin(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  if (has(tokens, before, Flag.symbol) && wordAt(tokens, before) === ',') before--;
  else if (tokens.gap[at] !== Gap.space) return false;
  return !has(tokens, before, Flag.capital | Flag.possessive) && kin.has(wordAt(tokens, before));
}

/** "My name is Islam", "India is my daughter". */
function isCalledSo(tokens: Tokens, at: number): boolean {
  if (isCopula(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === 'name') return true;
  return (
    isCopula(wordAt(tokens, at + 1)) && owners.has(wordAt(tokens, at + 2)) && kin.has(wordAt(tokens, at + 3))
  );
}

/** "Israel, a retired plumber", "Washington and Jefferson". */
function hasCalling(tokens: Tokens, at: number): boolean {
  const sign = wordAt(tokens, at + 1);
  if (sign === 'and' && has(tokens, at + 2, Flag.capital)) {
    return isSurname(tokens, at) && presidents.has(wordAt(tokens, at + 2));
  }
  if (sign !== ',' || !['a', 'an', 'the'].includes(wordAt(tokens, at + 2))) return false;
  for (let i = at + 3; i <= at + 2 + CALLING_REACH; i++) {
    const word = wordAt(tokens, i);
    if (callings.has(word)) return true;
    if (openers.has(word) && tokens.gap[i] !== Gap.hyphen) return false;
  }
  return false;
}

function isCopula(word: string): boolean {
  return word === 'is' || word === 'was';
}

/** "Israel, 34, said", "Georgia, aged nine". A number of years, not of goals or of tons: nothing is counted. */
function hasAge(tokens: Tokens, at: number): boolean {
  if (!has(tokens, at + 1, Flag.symbol) || tokens.gap[at + 1] !== Gap.none) return false;
  if (wordAt(tokens, at + 1) !== ',') return false;
  const age = wordAt(tokens, at + 2);
  if (age === 'aged') return true;
  if (!/^\d{1,3}$/.test(age) || Number(age) > MAX_AGE) return false;
  return wordAt(tokens, at + 3) === ',' && tokens.gap[at + 3] === Gap.none;
}

/** "Mark Germany", "coach Dale Poland": a common given name, which is no title and no sentence's first verb. */
export function followsGivenName(tokens: Tokens, at: number): boolean {
  const before = at - 1;
  if (
    tokens.gap[at] !== Gap.space ||
    !has(tokens, before, Flag.capital) ||
    has(tokens, before, Flag.possessive)
  )
    return false;
  const word = wordAt(tokens, before);
  if (titles.has(word)) return false;
  return givenNames.has(word) || (isSurname(tokens, at) && beginsName(tokens, before));
}

function isSurname(tokens: Tokens, at: number): boolean {
  return has(tokens, at, Flag.small) && asSurnames.has(wordAt(tokens, at));
}

/** Whether a sentence's first word is an unknown name rather than a word that only has its capital there. */
function beginsName(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (!has(tokens, at, Flag.sentenceStart) || tokens.word[at] !== 0 || !has(tokens, at, Flag.small))
    return false;
  if (openers.has(word) || datesWords.has(word) || directions.has(word) || isInflected(word)) return false;
  return !isTitleCaseAround(tokens, at, at + 1);
}
