import { electricNouns, fieldsOfOtherSenses, strengthVerbs } from './field-words';
import { openers } from './grammar-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/** How far from a phrase the words of another field tell that it is meant there, in words. */
const FIELD_REACH = 10;

/**
 * Whether a phrase of common words, which also names a concept or a way, means what it does in a workshop, at a
 * shareholders' meeting or in a laboratory: a valve's *maximum pressure*, *proxies* for an annual meeting, a *great power*
 * outage. Told by words of that field nearby, or by how the phrase is used.
 */
export function hasOtherSense(tokens: Tokens, from: number, to: number): boolean {
  const last = wordAt(tokens, to);
  if (last === 'power' && isPhysicalPower(tokens, from, to)) return true;
  const field = fieldsOfOtherSenses.get(last);
  if (field === undefined) return false;
  const end = Math.min(tokens.count - 1, to + FIELD_REACH);
  for (let i = Math.max(0, from - FIELD_REACH); i <= end; i++) {
    if ((i < from || i > to) && field.has(wordAt(tokens, i))) return true;
  }
  return false;
}

/** "a great power outage", "a soft power-down"; "hits with great power", where no state is meant and no article stands. */
function isPhysicalPower(tokens: Tokens, from: number, to: number): boolean {
  const isJoined = tokens.gap[to + 1] === Gap.space || tokens.gap[to + 1] === Gap.hyphen;
  const after = isJoined && !has(tokens, to + 1, Flag.symbol) ? wordAt(tokens, to + 1) : '';
  if (electricNouns.has(after)) return true;
  if (wordAt(tokens, from) !== 'great') return false;
  return strengthVerbs.has(wordAt(tokens, from - 1)) && (after === '' || openers.has(after));
}
