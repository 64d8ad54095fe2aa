import type { Kind } from '../model/entry';
import { isDemonym } from './demonym';
import { isTitleCaseAround } from './line-case';
import { asGivenNames } from './person-words';
import {
  companies,
  featuresAfter,
  houses,
  institutions,
  newspapers,
  parishes,
  publicBodies,
  usStates,
} from './place-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import { isUnknownName } from './unknown-name';

/**
 * Whether the name of something else begins with that of a place, a state or its people, by the words behind it:
 * *Kabul* University, *Indian* Lake, *India* Walton.
 */
export function beginsAnother(tokens: Tokens, kind: Kind, from: number, to: number): boolean {
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
