import { CharClass, Trait, traitsOf } from './fold';

const HASH = 0x23;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const CAPITAL_S = 0x53;
const SMALL_S = 0x73;

/** Room for a long block of text; for a longer one more is taken, and given back. In UTF-16 units. */
const scratch = new Uint16Array(0x4000);

const unitAt = String.prototype.charCodeAt;

/**
 * The units of a text, and a zero behind them, which ends every word. As numbers, since a scan that asks a string
 * for each of them gets three times slower once the engine has seen strings of many kinds (whole, sliced, joined).
 * For the same reason the one loop here does not look `charCodeAt` up on the text.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length < scratch.length ? scratch : new Uint16Array(length + 1);
  for (let at = 0; at < length; at++) units[at] = unitAt.call(text, at);
  units[length] = 0;
  return units;
}

/** Whether the sign at `at` makes an e-mail address, handle, hashtag or web address of the run it stands in. */
export function isAddressSign(units: Uint16Array, at: number, inRun: boolean): boolean {
  const unit = units[at];
  if (unit === AT) return inRun || isWordAt(units, at + 1);
  if (unit === HASH) return isWordAt(units, at + 1);
  return unit === COLON && units[at + 1] === SLASH && units[at + 2] === SLASH;
}

/**
 * Whether the period at `at` belongs to a dotted acronym that begins at `start`: single letters so far, each
 * with its dot, and another such letter behind, or this is the last dot of several.
 */
export function isAcronymDot(units: Uint16Array, at: number, start: number, dots: number): boolean {
  if (at - start !== 2 * dots + 1) return false;
  if (classAt(units, at + 1) !== CharClass.letter) return dots > 0;
  const after = classAt(units, at + 2);
  return after !== CharClass.letter && after !== CharClass.digit;
}

/** Whether the apostrophe at `at` begins a possessive ending: behind its "s" the word is over. */
export function isPossessive(units: Uint16Array, at: number): boolean {
  const next = units[at + 1];
  if (next !== SMALL_S && next !== CAPITAL_S) return false;
  let after = at + 2;
  while (classAt(units, after) === CharClass.ignorable) after++;
  return !isWordAt(units, after);
}

/** Whether a letter or a digit stands at `at`. */
export function isWordAt(units: Uint16Array, at: number): boolean {
  const charClass = classAt(units, at);
  return charClass === CharClass.letter || charClass === CharClass.digit;
}

export function isSmallLetter(units: Uint16Array, at: number): boolean {
  return (traitsOf(units[at] ?? 0) & Trait.small) !== 0;
}

function classAt(units: Uint16Array, at: number): number {
  return traitsOf(units[at] ?? 0) & Trait.class;
}
