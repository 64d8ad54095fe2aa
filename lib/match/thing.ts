import { isTitleCaseAround } from './line-case';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import { birds, cooking, thingsOfPeoples } from './words';

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

/** How far from the name a word of the kitchen tells what it is, in words: where its capital says nothing, and else. */
const KITCHEN_REACH = { unsure: 12, sure: 1 } as const;

/** Whether a bird's name is what is cooked: *Turkey* Trot, or, where any word would have a capital, Roast *Turkey* With Sage. */
export function isFood(text: string, tokens: Tokens, at: number): boolean {
  if (!birds.has(wordAt(text, tokens, at))) return false;
  const isUnsure =
    has(tokens, at, Flag.sentenceStart | Flag.allCaps) || isTitleCaseAround(text, tokens, at, at);
  const reach = isUnsure ? KITCHEN_REACH.unsure : KITCHEN_REACH.sure;
  for (let i = Math.max(0, at - reach); i <= Math.min(tokens.count - 1, at + reach); i++) {
    if (cooking.has(wordAt(text, tokens, i))) return true;
  }
  return false;
}
