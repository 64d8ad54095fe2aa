import { Flag, has, type Tokens } from './tokens';

/** How many words on each side of a name tell how its line is written. */
const NEIGHBOURS = 6;

/** Whether the words around a name are all in capitals, so that its own capitals say nothing. */
export function isAllCapsAround(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = Math.max(0, from - NEIGHBOURS); i <= Math.min(tokens.count - 1, to + NEIGHBOURS); i++) {
    if (i >= from && i <= to) continue;
    if (has(tokens, i, Flag.small)) return false;
    if (has(tokens, i, Flag.allCaps)) words++;
  }
  return words >= 2;
}

/** Whether nearly all words around are capitalised, as in a headline, so that a capital is no sign of a name. */
export function isTitleCaseAround(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = Math.max(0, from - NEIGHBOURS); i <= Math.min(tokens.count - 1, to + NEIGHBOURS); i++) {
    // Short words stay small in headlines too.
    const isShort = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 4;
    if ((i >= from && i <= to) || isShort || has(tokens, i, Flag.symbol)) continue;
    words++;
    if (has(tokens, i, Flag.capital)) capitals++;
  }
  return words >= 3 && capitals >= words * 0.8;
}
