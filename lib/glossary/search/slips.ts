import { distance } from 'fastest-levenshtein';

/**
 * How many slips lie between two words: letters put in, left out or mistaken, or two neighbours swapped (Damerau's
 * measure, exact where there is one swap and nothing else, which is how people swap).
 */
export function slipsBetween(a: string, b: string): number {
  const slips = distance(a, b);
  return slips === 2 && isSwap(a, b) ? 1 : slips;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How many slips a word of so many letters may have and still be recognised. */
export function allowedSlips(letters: number): number {
  if (letters < 3) return 0;
  if (letters < 6) return 1;
  return letters < 10 ? 2 : 3;
}

/** Whether a word leaves letters out of another as abbreviations do, keeping its ends: intl, govt, mvt, Uzbkstn. */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < 3 || short.length > long.length * MOST_KEPT) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Above this part of its letters a word is misspelt rather than abbreviated. */
const MOST_KEPT = 0.7;
