import { openers } from './grammar-words';
import { worksAndVenues } from './thing-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/** How many words may stand between the article and the noun: "a dark, six-part thriller". Commas count. */
const MAX_ATTRIBUTES = 4;

/**
 * Whether a name is said to be a film's, a pub's or a band's right behind it: *Tehran*, a thriller; The *White House* is a
 * pub in Kent.
 */
export function isWorkOrVenue(tokens: Tokens, to: number): boolean {
  if (has(tokens, to, Flag.possessive)) return false;
  const link = wordAt(tokens, to + 1);
  if (link !== ',' && link !== 'is' && link !== 'was') return false;
  if (tokens.gap[to + 1] === Gap.end) return false;
  const article = wordAt(tokens, to + 2);
  if (article !== 'a' && article !== 'an' && article !== 'the') return false;
  for (let at = to + 3; at <= to + 3 + MAX_ATTRIBUTES && at < tokens.count; at++) {
    if (tokens.gap[at] === Gap.end) return false;
    if (worksAndVenues.has(wordAt(tokens, at))) return isHead(tokens, at);
    if (openers.has(wordAt(tokens, at))) return false;
  }
  return false;
}

/** Whether a noun is what is spoken of, not what another is made of or belongs to: a film, but no film market. */
function isHead(tokens: Tokens, at: number): boolean {
  if (has(tokens, at, Flag.possessive)) return false;
  const after = at + 1;
  if (after >= tokens.count || tokens.gap[after] === Gap.end || has(tokens, after, Flag.symbol)) return true;
  return tokens.gap[after] === Gap.space && openers.has(wordAt(tokens, after));
}
