import { openers } from './grammar-words';
import { isTitleCaseAround } from './line-case';
import { birds, cooking, dishes, servings, thingsOfPeoples, westernThings } from './thing-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/**
 * Whether a people's adjective only names a kind of thing, which need not have seen its country: *Turkish* delight, an
 * *Afghan* hound, *Russian* dressing.
 */
export function isKindOfThing(tokens: Tokens, to: number): boolean {
  const after = to + 1;
  if (after >= tokens.count || tokens.gap[after] !== Gap.space || has(tokens, to, Flag.possessive))
    return false;
  return thingsOfPeoples.has(wordAt(tokens, after).replace(/s$/, ''));
}

/** How far from the name a word of the kitchen tells what it is, in words: where its capital says nothing, and else. */
const KITCHEN_REACH = { unsure: 12, sure: 1 } as const;

/** Whether a bird's name is what is cooked: *Turkey* Trot, or, where any word would have a capital, Roast *Turkey* With Sage. */
export function isFood(tokens: Tokens, at: number): boolean {
  if (!birds.has(wordAt(tokens, at))) return false;
  if (servings.has(wordAt(tokens, at - 1)) && tokens.gap[at] === Gap.space) return true;
  if (dishes.has(wordAt(tokens, at + 1)) && tokens.gap[at + 1] === Gap.space) return true;
  if (wordAt(tokens, at - 1) === 'a' && !precedesNoun(tokens, at)) return true;
  const isUnsure = has(tokens, at, Flag.sentenceStart | Flag.allCaps) || isTitleCaseAround(tokens, at, at);
  const reach = isUnsure ? KITCHEN_REACH.unsure : KITCHEN_REACH.sure;
  for (let i = Math.max(0, at - reach); i <= Math.min(tokens.count - 1, at + reach); i++) {
    if (cooking.has(wordAt(tokens, i))) return true;
  }
  return false;
}

/** Whether a word follows that the one at `at` may be an attribute of. */
function precedesNoun(tokens: Tokens, at: number): boolean {
  const after = at + 1;
  const gap = tokens.gap[after];
  if (after >= tokens.count || (gap !== Gap.space && gap !== Gap.hyphen) || has(tokens, after, Flag.symbol))
    return false;
  return !openers.has(wordAt(tokens, after));
}

/** Whether *Western* is a film or its kit: nothing follows of which it could be the adjective, or a hat does. */
export function isWesternGenre(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'western' || tokens.gap[at] === Gap.hyphen) return false;
  const word = wordAt(tokens, at + 1);
  return westernThings.has(word) || (!precedesNoun(tokens, at) && word !== 'and' && word !== 'or');
}
