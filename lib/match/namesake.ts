import type { Kind } from '../model/entry';
import { isAmericanState, isAmericanTown } from './american-state';
import { beginsAnother } from './begins-another';
import { isClub } from './club';
import { isDemonym } from './demonym';
import { endsAnother } from './ends-another';
import { determiners } from './grammar-words';
import { isTitleCaseAround } from './line-case';
import { asGivenNames, calledAfterMen, forms, titles } from './person-words';
import { followsGivenName, isPersonsName } from './persons-name';
import { companies, faithsBodies } from './place-words';
import { isFood, isKindOfThing, isWesternGenre } from './thing';
import { bearers } from './thing-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import { isUnknownName } from './unknown-name';
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
