import type { Kind } from '../model/entry';
import { isAmericanState, isAmericanTown } from './american-state';
import { isDemonym } from './demonym';
import { datesWords, determiners, openers } from './grammar-words';
import { isAllCapsAround, isTitleCaseAround } from './line-case';
import { asGivenNames, calledAfterMen, forms, titles } from './person-words';
import { followsGivenName, isPersonsName } from './persons-name';
import {
  companies,
  directions,
  faithsBodies,
  featuresAfter,
  featuresBefore,
  gameVerbs,
  holders,
  houses,
  institutions,
  newspapers,
  parishes,
  publicBodies,
  settlements,
  usStates,
} from './place-words';
import { isFood, isKindOfThing, isWesternGenre } from './thing';
import { bearers } from './thing-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import { isWorkOrVenue } from './work';

/**
 * Whether the name of a place, a state or its people, the words `from` to `to`, stands inside the name of something
 * else (design 5, rule 4): *Kabul* University, Bank of *America*, Mount *Washington*, *Moscow*, Idaho. Told by the
 * words beside it, whose capitals make them part of the name.
 */
export function isInsideAnotherName(tokens: Tokens, kind: Kind, from: number, to: number): boolean {
  if (isWorkOrVenue(tokens, to)) return true;
  if (kind === 'person') return from === to && namesPlaceOrPrize(tokens, from);
  if (kind !== 'place' && kind !== 'state' && kind !== 'people' && kind !== 'term') return false;
  if (isNamedAfter(tokens, from)) return true;
  if (from === to && has(tokens, from, Flag.small)) {
    const own = wordAt(tokens, from);
    if (isFaithsBody(tokens, own, from)) return true;
    if (isDemonym(own)) {
      if (isVerb(tokens, from) || isKindOfThing(tokens, from)) return true;
      if (followsGivenName(tokens, from)) return true;
    } else if (!titles.has(own)) {
      // A title ("Ayatollah") is no given name.
      if (isPersonsName(tokens, from)) return true;
      if (kind === 'term') return asGivenNames.has(own) && precedesSurname(tokens, from);
    }
  }
  if (kind === 'term') return false;
  if (from === to && (isFood(tokens, from) || isWesternGenre(tokens, from))) return true;
  return (
    isFirmsPrefix(tokens, from) ||
    (kind === 'place' && isClub(tokens, from, to)) ||
    beginsAnother(tokens, kind, from, to) ||
    endsAnother(tokens, kind, from, to) ||
    isAmericanTown(tokens, to) ||
    (from === to && isAmericanState(tokens, from))
  );
}

function beginsAnother(tokens: Tokens, kind: Kind, from: number, to: number): boolean {
  const after = to + 1;
  if (tokens.gap[after] !== Gap.space || has(tokens, to, Flag.possessive)) return false;
  // "Dakota, Otoe and Washington counties"
  if (wordAt(tokens, after) === 'counties') return true;
  if (!has(tokens, after, Flag.capital)) return false;
  // "Pakistan International Airlines" as "Pakistan Airlines", "Moscow State Circus" as "Moscow Circus".
  const next = wordAt(tokens, after);
  const word = next === 'international' || next === 'state' ? wordAt(tokens, after + 1) : next;
  if (featuresAfter.has(word) || companies.has(word) || houses.has(word)) return true;
  // "Iranian University", "European Pillar": an adjective still speaks of its place.
  const own = wordAt(tokens, to);
  if (kind === 'people' || isDemonym(own)) return false;
  if (isParishOrSchool(tokens, after)) return true;
  if (kind === 'place' && (institutions.has(word) || usStates.has(word))) return true;
  // "India Today", but "KABUL TODAY" and "What India Today Means" are headlines.
  if (newspapers.has(word) && has(tokens, after, Flag.small)) return !isTitleCaseAround(tokens, from, after);
  // "the West Midlands", "the West German team": the article is no word of the name's.
  const hasArticle = from + 1 === to && wordAt(tokens, from) === 'the';
  if (hasArticle && kind === 'place' && has(tokens, after, Flag.small))
    return !isTitleCaseAround(tokens, from, after);
  if (from !== to || has(tokens, to, Flag.allCaps) || publicBodies.has(word)) return false;
  // "India High Court", but "Washington High" is a school.
  if (kind === 'state' && word === 'high') return false;
  // "Washington Redskins", "India Walton"; but "WASHINGTON Barack Obama" is a dateline, "President of Ukraine Petro
  // Poroshenko" and "Pakistan Test captain" speak of the state, and "United States" is no given name.
  return (kind === 'place' || asGivenNames.has(own)) && isUnknownName(tokens, after, to);
}

/** How many words the name of a school or church may have behind the place's: *Poland* Seminary High School. */
const MAX_SCHOOL_WORDS = 3;

/** Whether the capitalised words from `at` on end as the name of a school or a church does. */
function isParishOrSchool(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + MAX_SCHOOL_WORDS && has(tokens, i, Flag.capital); i++) {
    if (i > at && tokens.gap[i] !== Gap.space) return false;
    if (parishes.has(wordAt(tokens, i))) return !isTitleCaseAround(tokens, at, i);
  }
  return false;
}

/** Whether a surname is that of a street, a firm or a prize: *Carnegie* Hall, the *Erdogan* Bakery. */
function namesPlaceOrPrize(tokens: Tokens, at: number): boolean {
  const after = at + 1;
  if (tokens.gap[after] !== Gap.space || has(tokens, at, Flag.possessive)) return false;
  if (!has(tokens, after, Flag.capital) || isTitleCaseAround(tokens, at, after)) return false;
  const word = wordAt(tokens, after);
  return calledAfterMen.has(word) || companies.has(word);
}

/** Whether a faith's adjective is a part of a body's name: *Islamic* Relief. */
function isFaithsBody(tokens: Tokens, own: string, at: number): boolean {
  const after = at + 1;
  if ((own !== 'islamic' && own !== 'muslim') || tokens.gap[after] !== Gap.space) return false;
  return (
    has(tokens, after, Flag.capital) &&
    faithsBodies.has(wordAt(tokens, after)) &&
    !isTitleCaseAround(tokens, at, after)
  );
}

/** How far from a club a result may stand, in words. */
const RESULT_REACH = 8;

/** Whether a place is a club of it, in a result or a list of games: *Washington* 4, Atlanta 2; at *Washington*, 1 p.m. */
function isClub(tokens: Tokens, from: number, to: number): boolean {
  if (gameVerbs.has(wordAt(tokens, to + 1)) || gameVerbs.has(wordAt(tokens, from - 1)))
    return hasResult(tokens, from);
  const next = wordAt(tokens, to + 1);
  if (isScore(next)) return wordAt(tokens, to + 2) === ',' && has(tokens, to + 3, Flag.capital);
  return next === ',' && /^\d{1,2}$/.test(wordAt(tokens, to + 2)) && isHour(tokens, to + 3);
}

/** "27-20", near a place and in its clause. */
function hasResult(tokens: Tokens, at: number): boolean {
  const end = Math.min(tokens.count - 1, at + RESULT_REACH);
  let first = at;
  while (first > Math.max(0, at - RESULT_REACH) && tokens.gap[first] !== Gap.end) first--;
  for (let i = first + 1; i <= end && (i <= at || tokens.gap[i] !== Gap.end); i++) {
    if (tokens.gap[i] === Gap.hyphen && isScore(wordAt(tokens, i)) && isScore(wordAt(tokens, i - 1)))
      return true;
  }
  return false;
}

function isScore(word: string): boolean {
  return /^\d{1,3}$/.test(word);
}

/** "p.m.", also where minutes stand before it. */
function isHour(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return /^[ap]\.?m/.test(/^\d{2}$/.test(word) ? wordAt(tokens, at + 1) : word);
}

/** *Sino* Land, *Sino*-Forest: only before a hyphen and another people or state does the prefix speak of one. */
function isFirmsPrefix(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'sino') return false;
  const after = at + 1;
  if (after >= tokens.count || tokens.gap[after] !== Gap.hyphen) return true;
  return tokens.word[after] === 0 && !isDemonym(wordAt(tokens, after));
}

/**
 * Whether the word before says what bears the name, a ship, a song or a man: the cruiser *Moskva*, the series "The
 * *Americans*", Coach *German* Burgos.
 */
function isNamedAfter(tokens: Tokens, from: number): boolean {
  const hasArticle = has(tokens, from - 1, Flag.capital) && wordAt(tokens, from - 1) === 'the';
  const first = hasArticle ? from - 1 : from;
  if (tokens.gap[first] !== Gap.space && tokens.gap[first] !== Gap.quote) return false;
  const before = first - 1;
  const word = wordAt(tokens, before);
  return has(tokens, before, Flag.capital) ? forms.has(word) : bearers.has(word);
}

/** Whether a people's adjective begins a sentence as the verb that is written so: *Polish* your shoes. */
function isVerb(tokens: Tokens, at: number): boolean {
  return (
    has(tokens, at, Flag.sentenceStart) &&
    tokens.gap[at + 1] === Gap.space &&
    determiners.has(wordAt(tokens, at + 1))
  );
}

/** Whether the next word makes a given name of the one at `at`: *Islam* Makhachev. */
function precedesSurname(tokens: Tokens, at: number): boolean {
  const after = at + 1;
  return (
    tokens.gap[after] === Gap.space &&
    !has(tokens, at, Flag.possessive) &&
    has(tokens, after, Flag.capital) &&
    isUnknownName(tokens, after, at)
  );
}

/** Whether the token at `at`, beside `beside`, is a capitalised word that no name of the glossary has, and no title. */
function isUnknownName(tokens: Tokens, at: number, beside: number): boolean {
  if (tokens.word[at] !== 0 || !has(tokens, at, Flag.small)) return false;
  const word = wordAt(tokens, at);
  if (titles.has(word) || openers.has(word) || datesWords.has(word)) return false;
  const [from, to] = at < beside ? [at, beside] : [beside, at];
  return !isTitleCaseAround(tokens, from, to) && !isAllCapsAround(tokens, from, to);
}

function endsAnother(tokens: Tokens, kind: Kind, from: number, to: number): boolean {
  const before = from - 1;
  if (tokens.gap[from] !== Gap.space || before < 0) return false;
  const word = wordAt(tokens, before);
  if (has(tokens, before, Flag.capital) && !has(tokens, before, Flag.possessive)) {
    if (featuresBefore.has(word)) return true;
    // "Associated Press WASHINGTON": a dateline.
    if (kind !== 'place' || has(tokens, before, Flag.sentenceStart) || has(tokens, from, Flag.allCaps))
      return false;
    return !directions.has(word) && isUnknownName(tokens, before, from);
  }
  if (word !== 'of' || tokens.gap[before] === Gap.end) return false;
  // "the city of Turkey" bears the name; "the main city of Turkey", "a city of Turkey-controlled Syria" do not.
  const holder = wordAt(tokens, before - 1);
  if (settlements.has(holder)) {
    const isNamed = kind === 'state' && wordAt(tokens, before - 2) === 'the';
    return isNamed && tokens.gap[to + 1] !== Gap.hyphen;
  }
  // "the Association of German Chambers": an adjective, whose noun is not the place.
  if (tokens.gap[to + 1] === Gap.space && has(tokens, to + 1, Flag.capital)) return false;
  return holders.has(holder);
}
