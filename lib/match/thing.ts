import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import { cooking, thingsOfPeoples } from './words';

/**
 * Whether a people's adjective only names a kind of thing, which need not have seen its country: *Turkish* delight, an
 * *Afghan* hound, *Russian* dressing.
 */
export function isKindOfThing(text: string, tokens: Tokens, to: number): boolean {
  const after = to + 1;
  if (after >= tokens.count || tokens.gap[after] !== Gap.space || has(tokens, to, Flag.possessive))
    return false;
  return thingsOfPeoples.has(wordAt(text, tokens, after).replace(/s$/, ''));
}

/** How many words after a word of the kitchen may stand before what is cooked. */
const KITCHEN_REACH = 3;

/**
 * Whether a capitalised name is what is cooked: Roast *Turkey* With Sage, *Turkey* Trot. Only for names that are a
 * common word as well, whose capital says nothing at the start of a sentence or in a headline.
 */
export function isFood(text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from - KITCHEN_REACH); i <= Math.min(tokens.count - 1, to + KITCHEN_REACH); i++) {
    if (cooking.has(wordAt(text, tokens, i))) return true;
  }
  return false;
}
