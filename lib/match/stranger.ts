import { Flag, Gap, has, type Tokens, wordAt } from './tokens';
import { openers, titles } from './words';

/**
 * Whether a bare surname at `from` follows a given name that is not its bearer's: Hunter *Biden* (design 5, rule 4).
 * The caller has made sure that the word before is no part of a mention.
 */
export function followsStranger(text: string, tokens: Tokens, from: number): boolean {
  const before = from - 1;
  // "anti-Putin", "a Macron-Putin call": the parts of a compound are not one person's names.
  if (before < 0 || tokens.gap[from] !== Gap.space) return false;
  if (!has(tokens, before, Flag.capital) || has(tokens, before, Flag.possessive | Flag.symbol)) return false;
  const word = wordAt(text, tokens, before);
  if (titles.has(word) || openers.has(word)) return false;
  if (has(tokens, before, Flag.sentenceStart) && /(?:ing|ed|ly|s)$/.test(word)) return false;
  return !isTitleCaseAround(tokens, before, from);
}

/** How many words on each side show that a line capitalises every word. */
const NEIGHBOURS = 5;

/** Whether nearly all words around are capitalised, as in a headline, so that a capital is no sign of a name. */
function isTitleCaseAround(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = Math.max(0, from - NEIGHBOURS); i <= Math.min(tokens.count - 1, to + NEIGHBOURS); i++) {
    // Short words stay small in headlines too.
    const isShort = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 4;
    if ((i >= from && i <= to) || isShort || has(tokens, i, Flag.symbol)) continue;
    words++;
    if (has(tokens, i, Flag.capital)) capitals++;
  }
  return words >= 3 && capitals >= words * 0.75;
}
