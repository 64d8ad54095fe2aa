import { CharClass, foldInto, Trait, traitsOf } from './fold';
import { type NameIndex, Rule, spellingOf } from './index-format';
import { isLanguageName } from './language';
import { isAllCapsAround } from './line-case';
import { Flag, Gap, has, type Tokens, wordAt } from './tokens';

/**
 * Whether the words `from` to `to` (inclusive) are written as the rule of a form asks (design 5, rule 3). Decoys
 * ("Russia Today", not Russia today) and `introduced` forms are checked for their capitals only; whether the page has
 * introduced them is not asked here.
 */
export function isWrittenAs(
  index: NameIndex,
  form: number,
  tokens: Tokens,
  from: number,
  to: number,
): boolean {
  const rule = index.formRule[form];
  if (rule !== Rule.decoy && runsOverPossessive(index, form, tokens, from, to)) return false;
  if (rule === Rule.anyCase) return true;
  if (rule === Rule.exactCase || rule === Rule.acronym) {
    return isAllCapsAround(tokens, from, to)
      ? isSafeInCapitals(index, form, tokens, from, to)
      : isSpelledExactly(index, form, tokens, from, to);
  }
  let capitals = index.formCapitals[form] ?? 0;
  for (let i = from; capitals !== 0; i++, capitals >>>= 1) {
    if (capitals & 1 && !has(tokens, i, Flag.capital)) return false;
  }
  return from !== to || !isForeignWord(tokens, from);
}

const possessive = /['’]s(?!\p{L})/u;

/** A name ends before a possessive ending that is no part of it: the *IRGC*'s Quds Force, but China's peaceful rise. */
function runsOverPossessive(
  index: NameIndex,
  form: number,
  tokens: Tokens,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++)
    if (has(tokens, at, Flag.possessive)) return !possessive.test(spellingOf(index, form));
  return false;
}

/** Letters with diacritics, up to those of Latin Extended-B. */
const accented = /[\u00c0-\u024f]/;

/** Whether a people's adjective bears an accent, which none has in English: *Germán* Burgos. */
function isForeignWord(tokens: Tokens, at: number): boolean {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return accented.test(word) && isLanguageName(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/**
 * An acronym of four letters or more, or a name of several words, is no common word even in capitals. A shorter one
 * counts where the common word could not stand ("US TROOPS", "THE US", "US-IRAN").
 */
function isSafeInCapitals(index: NameIndex, form: number, tokens: Tokens, from: number, to: number): boolean {
  if (to > from || has(tokens, from, Flag.dotted)) return true;
  const { textUnits } = index;
  let capitals = 0;
  for (let at = index.formText[form] ?? 0; textUnits[at] !== 0; at++) {
    const traits = traitsOf(textUnits[at] ?? 0);
    // A capitalised common word ("Islam", "Quad") is no acronym.
    if (traits & Trait.small) return false;
    if (traits & Trait.capital) capitals++;
  }
  return capitals >= 4 || (index.formRule[form] === Rule.exactCase && standsAsName(tokens, from));
}

/** Where "us" in capitals is the country: a pronoun begins no headline, and joins no hyphen, article or adjective. */
function standsAsName(tokens: Tokens, at: number): boolean {
  const before = tokens.gap[at] === Gap.end ? '' : wordAt(tokens, at - 1);
  if (tokens.gap[at] === Gap.hyphen || tokens.gap[at + 1] === Gap.hyphen)
    return at + 1 < tokens.count || at > 0;
  if (has(tokens, at, Flag.possessive) || before === 'the') return true;
  const after = wordAt(tokens, at + 1);
  return has(tokens, at, Flag.sentenceStart) && after !== '' && after !== 'all' && after !== 'too';
}

/** Compares letters and digits one by one, case included; signs between them (dots, hyphens, apostrophes) are free. */
function isSpelledExactly(index: NameIndex, form: number, tokens: Tokens, from: number, to: number): boolean {
  const { textUnits } = index;
  const { text } = tokens;
  const end = tokens.end[to] ?? 0;
  let at = index.formText[form] ?? 0;
  let there = tokens.start[from] ?? 0;
  for (;;) {
    while (textUnits[at] !== 0 && !isWordUnit(textUnits[at] ?? 0)) at++;
    while (there < end && !isWordUnit(text.charCodeAt(there))) there++;
    if (textUnits[at] === 0 || there === end) return textUnits[at] === 0 && there === end;
    if (!sameUnit(textUnits[at] ?? 0, text.charCodeAt(there))) return false;
    at++;
    there++;
  }
}

function isWordUnit(unit: number): boolean {
  const charClass = traitsOf(unit) & Trait.class;
  return charClass === CharClass.letter || charClass === CharClass.digit || charClass === CharClass.symbol;
}

const scratchA = new Uint16Array(32);
const scratchB = new Uint16Array(32);

/** Equal, or equal but for a diacritic. */
function sameUnit(a: number, b: number): boolean {
  if (a === b) return true;
  if (a < 0x80 && b < 0x80) return false;
  const lengthA = foldInto(a, scratchA, 0);
  const lengthB = foldInto(b, scratchB, 0);
  if (lengthA !== lengthB || isCapital(a) !== isCapital(b)) return false;
  return scratchA.subarray(0, lengthA).every((unit, i) => unit === scratchB[i]);
}

function isCapital(unit: number): boolean {
  return (traitsOf(unit) & Trait.capital) !== 0;
}
