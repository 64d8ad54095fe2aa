import { gameVerbs } from './place-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/** How far from a club a result may stand, in words. */
const RESULT_REACH = 8;

/**
 * Whether a place's name means a club of that place, in a result or a list of games: *Washington* 4, Atlanta 2; at
 * *Washington*, 1 p.m.
 */
export function isClub(tokens: Tokens, from: number, to: number): boolean {
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
