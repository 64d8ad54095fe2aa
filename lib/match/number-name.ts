import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/**
 * Whether a name that is written in numbers, as "9/11", is a part of a longer number (9/11/1963), a fraction (9/11 of the
 * answers) or somebody else's ("India's 9/11"), by what stands beside it.
 */
export function isOtherNumber(tokens: Tokens, from: number, to: number): boolean {
  if (!startsWithDigit(tokens, from) || !startsWithDigit(tokens, to)) return false;
  if (has(tokens, from - 1, Flag.possessive) && tokens.gap[from] !== Gap.end)
    return wordAt(tokens, from - 1) !== 'america';
  if (tokens.gap[to + 1] === Gap.none && has(tokens, to + 1, Flag.symbol))
    return startsWithDigit(tokens, to + 2);
  if (tokens.gap[from] === Gap.none && has(tokens, from - 1, Flag.symbol))
    return startsWithDigit(tokens, from - 2);
  return wordAt(tokens, to + 1) === 'of' && !['the', 'a'].includes(wordAt(tokens, from - 1));
}

function startsWithDigit(tokens: Tokens, at: number): boolean {
  return /^\d/.test(wordAt(tokens, at));
}
