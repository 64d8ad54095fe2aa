/**
 * Folds characters so that spellings of a name meet (design 5, rule 1): case, diacritics, compatibility
 * forms. Works on UTF-16 units, so that offsets into the text never move.
 */

/** What a character is to the tokeniser: the low bits of its traits. */
export const CharClass = {
  /** Anything that ends a name: sentence punctuation, brackets, emoji. */
  other: 0,
  letter: 1,
  digit: 2,
  space: 3,
  newline: 4,
  /** Hyphens and short dashes, which join the parts of names. */
  hyphen: 5,
  apostrophe: 6,
  quote: 7,
  period: 8,
  /** Soft hyphens, zero-width characters, direction marks: as if they were not there. */
  ignorable: 9,
  /** Symbols that names hold ("C5+1", "9/11", "US$", "Washington, D.C."): each a token of its own. */
  symbol: 10,
} as const;

/** The bits of a character's traits. `plain`: a letter or digit that folds to one unit, as nearly all of a text do. */
export const Trait = { class: 15, capital: 16, small: 32, plain: 64, met: 128 } as const;

const UNITS = 0x10000;

/**
 * What is known of each UTF-16 unit: the unit that it folds to in the low half, 0 for none or several; its traits
 * in the high half. One table, so that the scan of a text reads one number per unit. Filled as characters are met;
 * its content depends on nothing but Unicode. Read it through `characterOf`; only a loop over whole texts reads it
 * directly, where 0 means not met yet.
 */
export const characters = new Int32Array(UNITS);
const longFolds = new Map<number, string>();

/** Letters that Unicode does not decompose but transliterations mix. */
const undecomposed: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ə: 'a',
  ŋ: 'n',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** What is known of a UTF-16 unit: the unit it folds to in the low half, 0 for none or several; its traits in the high half. */
export function characterOf(unit: number): number {
  const known = characters[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

/**
 * The traits of a UTF-16 unit: its class, and whether it is a capital or a small letter. Halves of surrogate
 * pairs are `other`: no name we know is written in them.
 */
export function traitsOf(unit: number): number {
  return characterOf(unit) >>> 16;
}

/** At most so many units come out of one (U+FDFA is the longest, a whole phrase). */
export const MAX_FOLD = 18;

/**
 * Appends the folded form of a letter, digit or symbol to `target` at `length`; gives the new length.
 * A combining mark adds nothing.
 */
export function foldInto(unit: number, target: Uint16Array, length: number): number {
  const folded = characterOf(unit) & 0xffff;
  let end = length;
  if (folded !== 0) target[end++] = folded;
  else for (const char of longFolds.get(unit) ?? '') target[end++] = char.charCodeAt(0);
  return end;
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const charClass = classify(char, unit);
  const isLetter = charClass === CharClass.letter;
  const isWord = isLetter || charClass === CharClass.digit;
  const folded = isWord || charClass === CharClass.symbol ? foldedForm(char) : '';
  if (folded.length > 1) longFolds.set(unit, folded);
  const traits =
    charClass |
    (isLetter && char !== char.toLowerCase() ? Trait.capital : 0) |
    (isLetter && char !== char.toUpperCase() ? Trait.small : 0) |
    (isWord && folded.length === 1 ? Trait.plain : 0) |
    Trait.met;
  const learned = (traits << 16) | (folded.length === 1 ? folded.charCodeAt(0) : 0);
  characters[unit] = learned;
  return learned;
}

// Learnt before the first text, so that the engine does not take this for a part of every scan.
for (let unit = 0; unit < 0x80; unit++) learn(unit);

function foldedForm(char: string): string {
  const lower = char.normalize('NFKD').toLowerCase().normalize('NFKD');
  const folded = [...lower.replace(/\p{M}/gu, '')].map((part) => undecomposed[part] ?? part).join('');
  return folded.slice(0, MAX_FOLD);
}

function classify(char: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.other;
  if (/[\n\r\u2028\u2029]/.test(char)) return CharClass.newline;
  if (/\p{Default_Ignorable_Code_Point}/u.test(char)) return CharClass.ignorable;
  if (/\s/.test(char)) return CharClass.space;
  if (/[-\u2010-\u2013\u2212\ufe63\uff0d]/.test(char)) return CharClass.hyphen;
  if (/['`\u00b4\u02b9\u02bb-\u02bf\u02c8\u2018-\u201b\u2032\uff07]/.test(char)) return CharClass.apostrophe;
  if (/["\u00ab\u00bb\u201c-\u201f\u2033]/.test(char)) return CharClass.quote;
  if (char === '.') return CharClass.period;
  if (/[,/+$%&]/.test(char)) return CharClass.symbol;
  // Marks belong to the word they stand in, and fold to nothing.
  if (/[\p{L}\p{M}_]/u.test(char)) return CharClass.letter;
  if (/\p{N}/u.test(char)) return CharClass.digit;
  return CharClass.other;
}
