import { placing, usStates } from './place-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/**
 * Whether a one-word name means a state of the United States, or a town in one: *Moscow*, Idaho; Oregon and
 * *Washington*; in Spokane, *Washington*.
 */
export function isAmericanState(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  const follows = next < tokens.count && tokens.gap[next] !== Gap.end;
  if (isAmericanTown(tokens, at)) return true;
  if (!usStates.has(wordAt(tokens, at))) return false;
  if (follows && isState(tokens, at + 2) && joins(tokens, next)) return true;
  // "Oregon, Idaho, and Washington": a comma may stand before the "and".
  const sign = at - 1;
  if (!joins(tokens, sign)) return false;
  if (isState(tokens, sign - 1)) return true;
  return (joins(tokens, sign - 1) && isState(tokens, sign - 2)) || isBehindTown(tokens, at);
}

/**
 * Whether a state of the United States says where the name that ends at `at` lies: *Moscow*, Idaho; the *White House*,
 * Tenn. Not Washington, which follows other capitals more often: *Tehran*, Washington and London.
 */
export function isAmericanTown(tokens: Tokens, at: number): boolean {
  if (tokens.gap[at + 1] === Gap.end || !isComma(tokens, at + 1)) return false;
  return isState(tokens, at + 2) && wordAt(tokens, at + 2) !== 'washington';
}

/** "in Spokane, Washington, on Sunday": behind a town, from which no list goes on. */
function isBehindTown(tokens: Tokens, at: number): boolean {
  const town = at - 2;
  if (!isComma(tokens, at - 1) || has(tokens, at, Flag.possessive)) return false;
  if (!has(tokens, town, Flag.capital) || tokens.word[town] !== 0) return false;
  let first = town;
  while (tokens.gap[first] === Gap.space && has(tokens, first - 1, Flag.capital)) first--;
  if (!has(tokens, first, Flag.sentenceStart) && !placing.has(wordAt(tokens, first - 1))) return false;
  const next = at + 1;
  if (next >= tokens.count || tokens.gap[next] === Gap.end) return true;
  if (!isComma(tokens, next)) return placing.has(wordAt(tokens, next));
  const listed = joins(tokens, at + 2) ? at + 3 : at + 2;
  return !has(tokens, listed, Flag.capital);
}

function isState(tokens: Tokens, at: number): boolean {
  return has(tokens, at, Flag.capital) && usStates.has(wordAt(tokens, at));
}

function isComma(tokens: Tokens, at: number): boolean {
  return has(tokens, at, Flag.symbol) && wordAt(tokens, at) === ',';
}

/** Whether a word or sign joins the parts of a list. */
function joins(tokens: Tokens, at: number): boolean {
  const word = has(tokens, at, Flag.capital) ? '' : wordAt(tokens, at);
  return word === ',' || word === 'and' || word === 'or' || word === '&';
}
