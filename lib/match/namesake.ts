import type { Kind } from '../model/entry';
import { isDemonym } from './demonym';
import { isAllCapsAround, isTitleCaseAround } from './line-case';
import { isPersonsName } from './persons-name';
import { isFood, isKindOfThing } from './thing';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import {
  bearers,
  companies,
  datesWords,
  determiners,
  directions,
  featuresAfter,
  featuresBefore,
  forms,
  holders,
  institutions,
  newspapers,
  openers,
  placing,
  publicBodies,
  statesAsGivenNames,
  titles,
  usStates,
} from './words';

/**
 * Whether the name of a place, a state or its people, the words `from` to `to`, stands inside the name of something
 * else (design 5, rule 4): *Kabul* University, Bank of *America*, Mount *Washington*, *Moscow*, Idaho. Told by the
 * words beside it, whose capitals make them part of the name.
 */
export function isInsideAnotherName(
  text: string,
  tokens: Tokens,
  kind: Kind,
  from: number,
  to: number,
): boolean {
  if (kind !== 'place' && kind !== 'state' && kind !== 'people' && kind !== 'term') return false;
  const isOneWord = from === to && has(tokens, from, Flag.small);
  if (isOneWord && isVerb(text, tokens, from)) return true;
  if (isNamedAfter(text, tokens, from)) return true;
  if (isOneWord && isBearable(text, tokens, from) && isPersonsName(text, tokens, from)) return true;
  if (kind === 'term')
    return isOneWord && isBearable(text, tokens, from) && precedesSurname(text, tokens, from);
  if (from === to && isFood(text, tokens, from)) return true;
  if (isOneWord && isDemonym(wordAt(text, tokens, to)) && isKindOfThing(text, tokens, to)) return true;
  return (
    beginsAnother(text, tokens, kind, from, to) ||
    endsAnother(text, tokens, kind, from, to) ||
    (from === to && isAmericanState(text, tokens, from))
  );
}

function beginsAnother(text: string, tokens: Tokens, kind: Kind, from: number, to: number): boolean {
  const after = to + 1;
  if (
    tokens.gap[after] !== Gap.space ||
    has(tokens, to, Flag.possessive) ||
    !has(tokens, after, Flag.capital)
  )
    return false;
  // "Pakistan International Airlines" as "Pakistan Airlines".
  const word = wordAt(text, tokens, wordAt(text, tokens, after) === 'international' ? after + 1 : after);
  if (featuresAfter.has(word) || companies.has(word)) return true;
  // "Iranian University", "European Pillar": an adjective still speaks of its place.
  const own = wordAt(text, tokens, to);
  if (kind === 'people' || isDemonym(own)) return false;
  if (kind === 'place' && (institutions.has(word) || newspapers.has(word) || usStates.has(word))) return true;
  // "the West Midlands": the article is no word of the name's.
  const isOneWord = from === to || (from + 1 === to && wordAt(text, tokens, from) === 'the');
  if (!isOneWord || has(tokens, to, Flag.allCaps) || publicBodies.has(word)) return false;
  // "Washington Redskins", "India Walton"; but "WASHINGTON Barack Obama" is a dateline, "President of Ukraine Petro
  // Poroshenko" and "Pakistan Test captain" speak of the state, and "United States" is no given name.
  return (kind === 'place' || statesAsGivenNames.has(own)) && isUnknownName(text, tokens, after, to);
}

/** Whether the word before says what bears the name, a ship or a man: the cruiser *Moskva*, Coach *German* Burgos. */
function isNamedAfter(text: string, tokens: Tokens, from: number): boolean {
  if (tokens.gap[from] !== Gap.space && tokens.gap[from] !== Gap.quote) return false;
  const before = from - 1;
  const word = wordAt(text, tokens, before);
  return has(tokens, before, Flag.capital) ? forms.has(word) : bearers.has(word);
}

/** Whether a people's adjective begins a sentence as the verb that is written so: *Polish* your shoes. */
function isVerb(text: string, tokens: Tokens, at: number): boolean {
  return (
    has(tokens, at, Flag.sentenceStart) &&
    tokens.gap[at + 1] === Gap.space &&
    isDemonym(wordAt(text, tokens, at)) &&
    determiners.has(wordAt(text, tokens, at + 1))
  );
}

/** Whether a name is written like a given name: an adjective, or a title ("Ayatollah"), is none. */
function isBearable(text: string, tokens: Tokens, at: number): boolean {
  const word = wordAt(text, tokens, at);
  return !isDemonym(word) && !titles.has(word);
}

/** Whether the next word makes a given name of the one at `at`: *Islam* Makhachev. */
function precedesSurname(text: string, tokens: Tokens, at: number): boolean {
  const after = at + 1;
  return (
    tokens.gap[after] === Gap.space &&
    !has(tokens, at, Flag.possessive) &&
    has(tokens, after, Flag.capital) &&
    isUnknownName(text, tokens, after, at)
  );
}

/** Whether the token at `at`, beside `beside`, is a capitalised word that no name of the glossary has, and no title. */
function isUnknownName(text: string, tokens: Tokens, at: number, beside: number): boolean {
  if (tokens.word[at] !== 0 || !has(tokens, at, Flag.small)) return false;
  const word = wordAt(text, tokens, at);
  if (titles.has(word) || openers.has(word) || datesWords.has(word)) return false;
  const [from, to] = at < beside ? [at, beside] : [beside, at];
  return !isTitleCaseAround(text, tokens, from, to) && !isAllCapsAround(tokens, from, to);
}

function endsAnother(text: string, tokens: Tokens, kind: Kind, from: number, to: number): boolean {
  const before = from - 1;
  if (tokens.gap[from] !== Gap.space || before < 0) return false;
  const word = wordAt(text, tokens, before);
  if (has(tokens, before, Flag.capital) && !has(tokens, before, Flag.possessive)) {
    if (featuresBefore.has(word)) return true;
    // "Associated Press WASHINGTON": a dateline.
    if (kind !== 'place' || has(tokens, before, Flag.sentenceStart) || has(tokens, from, Flag.allCaps))
      return false;
    return !directions.has(word) && isUnknownName(text, tokens, before, from);
  }
  if (word !== 'of' || tokens.gap[before] === Gap.end) return false;
  // "the Association of German Chambers": an adjective, whose noun is not the place.
  if (tokens.gap[to + 1] === Gap.space && has(tokens, to + 1, Flag.capital)) return false;
  return holders.has(wordAt(text, tokens, before - 1));
}

/** Whether a name that a state of the United States has too stands beside another of them, or a town before its state. */
function isAmericanState(text: string, tokens: Tokens, at: number): boolean {
  const joined = (sign: number) => [',', 'and', 'or', '&'].includes(wordAt(text, tokens, sign));
  const isState = (other: number) =>
    has(tokens, other, Flag.capital) && usStates.has(wordAt(text, tokens, other));
  if (joined(at + 1) && tokens.gap[at + 1] !== Gap.end) {
    if (wordAt(text, tokens, at + 1) === ',' && isState(at + 2)) return true;
    if (usStates.has(wordAt(text, tokens, at)) && isState(at + 2)) return true;
  }
  if (!usStates.has(wordAt(text, tokens, at))) return false;
  if (isTownBefore(text, tokens, at)) return true;
  // "Oregon, Idaho, and Washington": a comma may stand before the "and".
  const sign = at - 1;
  return joined(sign) && (isState(sign - 1) || (joined(sign - 1) && isState(sign - 2)));
}

/** "in Spokane, Washington, on Sunday": a town that no list goes on from. */
function isTownBefore(text: string, tokens: Tokens, at: number): boolean {
  const town = at - 2;
  if (wordAt(text, tokens, at - 1) !== ',' || has(tokens, at, Flag.possessive)) return false;
  if (!has(tokens, town, Flag.capital) || tokens.word[town] !== 0) return false;
  let first = town;
  while (tokens.gap[first] === Gap.space && has(tokens, first - 1, Flag.capital)) first--;
  if (!placing.has(wordAt(text, tokens, first - 1))) return false;
  if (at + 1 >= tokens.count || tokens.gap[at + 1] === Gap.end) return true;
  const after = wordAt(text, tokens, at + 1);
  return after === ','
    ? !has(tokens, at + 2, Flag.capital) && wordAt(text, tokens, at + 2) !== 'and'
    : placing.has(after);
}
