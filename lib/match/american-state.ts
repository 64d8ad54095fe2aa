import { placing, usStates } from './place-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/**
 * Whether a one-word name means a state of the United States, or a town in one: *Moscow*, Idaho; Oregon and
 * *Washington*; in Spokane, *Washington*.
 */
export function isAmericanState(text: string, tokens: Tokens, at: number): boolean {
  const next = at + 1;
  const follows = next < tokens.count && tokens.gap[next] !== Gap.end;
  if (isAmericanTown(text, tokens, at)) return true;
  if (!usStates.has(wordAt(text, tokens, at))) return false;
  if (follows && isState(text, tokens, at + 2) && joins(text, tokens, next)) return true;
  // "Oregon, Idaho, and Washington": a comma may stand before the "and".
  const sign = at - 1;
  if (!joins(text, tokens, sign)) return false;
  if (isState(text, tokens, sign - 1)) return true;
  return (joins(text, tokens, sign - 1) && isState(text, tokens, sign - 2)) || isBehindTown(text, tokens, at);
}

/**
 * Whether a state of the United States says where the name that ends at `at` lies: *Moscow*, Idaho; the *White House*,
 * Tenn. Not Washington, which follows other capitals more often: *Tehran*, Washington and London.
 */
export function isAmericanTown(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.gap[at + 1] === Gap.end || !isComma(text, tokens, at + 1)) return false;
  return isState(text, tokens, at + 2) && wordAt(text, tokens, at + 2) !== 'washington';
}

/** "in Spokane, Washington, on Sunday": behind a town, from which no list goes on. */
function isBehindTown(text: string, tokens: Tokens, at: number): boolean {
  const town = at - 2;
  if (!isComma(text, tokens, at - 1) || has(tokens, at, Flag.possessive)) return false;
  if (!has(tokens, town, Flag.capital) || tokens.word[town] !== 0) return false;
  let first = town;
  while (tokens.gap[first] === Gap.space && has(tokens, first - 1, Flag.capital)) first--;
  if (!has(tokens, first, Flag.sentenceStart) && !placing.has(wordAt(text, tokens, first - 1))) return false;
  const next = at + 1;
  if (next >= tokens.count || tokens.gap[next] === Gap.end) return true;
  if (!isComma(text, tokens, next)) return placing.has(wordAt(text, tokens, next));
  const listed = joins(text, tokens, at + 2) ? at + 3 : at + 2;
  return !has(tokens, listed, Flag.capital);
}

function isState(text: string, tokens: Tokens, at: number): boolean {
  return has(tokens, at, Flag.capital) && usStates.has(wordAt(text, tokens, at));
}

function isComma(text: string, tokens: Tokens, at: number): boolean {
  return has(tokens, at, Flag.symbol) && wordAt(text, tokens, at) === ',';
}

/** Whether a word or sign joins the parts of a list. */
function joins(text: string, tokens: Tokens, at: number): boolean {
  const word = has(tokens, at, Flag.capital) ? '' : wordAt(text, tokens, at);
  return word === ',' || word === 'and' || word === 'or' || word === '&';
}
