import { datesWords } from './grammar-words';
import { credits, titles } from './person-words';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/** How many words a byline's names before the one in question may take, with "and" and commas. */
const MAX_NAMES = 8;

/**
 * Whether a one-word name is the surname of someone who wrote or took what is on the page: By Jordan *Moscow* and Paris
 * *Turkey*; editing by India *Kabul*. Those in capitals are agencies and their offices: "by AFP Moscow".
 */
export function isInByline(tokens: Tokens, at: number): boolean {
  const given = at - 1;
  if (tokens.gap[at] !== Gap.space || !has(tokens, given, Flag.capital) || !has(tokens, given, Flag.small))
    return false;
  const word = wordAt(tokens, given);
  if (titles.has(word) || datesWords.has(word) || !endsName(tokens, at + 1)) return false;
  const first = Math.max(0, at - MAX_NAMES);
  for (let i = given; i >= first; i--) {
    const before = wordAt(tokens, i);
    if (before === 'by') return beginsLine(tokens, i) || credits.has(wordAt(tokens, i - 1));
    if (!has(tokens, i, Flag.capital) && before !== 'and' && before !== ',') return false;
  }
  return false;
}

/** Behind a byline's name comes another, a line's end, or where it was written. */
function endsName(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.gap[at] === Gap.end || has(tokens, at, Flag.symbol)) return true;
  return beginsLine(tokens, at) || ['and', 'in', 'for'].includes(wordAt(tokens, at));
}

function beginsLine(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n');
}
