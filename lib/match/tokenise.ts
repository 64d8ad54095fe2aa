import { CharClass, classOf, foldInto, MAX_FOLD } from './fold';

/** What stands between a token and the one before it. */
export const Gap = {
  /** Nothing. */
  none: 0,
  /** White space, an initial's period, a possessive ending: a name may go on. */
  space: 1,
  /** A hyphen or short dash. */
  hyphen: 2,
  /** A quotation mark or a stray apostrophe: a name may go on, a given name may not. */
  quote: 3,
  /** The end of a name: sentence end, bracket, blank line. */
  end: 4,
} as const;

/** Properties of a token, as bits. */
export const Flag = {
  /** Its first letter is a capital. */
  capital: 1,
  /** All its letters are capitals, and there are at least two. */
  allCaps: 2,
  /** It holds a small letter. */
  small: 4,
  /** First token of a sentence, or of a quotation. */
  sentenceStart: 8,
  /** Part of an address, handle or hashtag: never a name. */
  blocked: 16,
  /** Written with dots: U.S., D.C. */
  dotted: 32,
  /** A symbol, not a word. */
  symbol: 64,
  /** Followed by a possessive ending. */
  possessive: 128,
} as const;

/** Words longer than this are no names; they keep their place but match nothing. In folded units. */
const MAX_WORD = 64;

/** Words that end with a period in the middle of a sentence. */
const abbreviations = new Set(
  'jr sr dr mr mrs ms st gen col lt maj sgt capt sen rep gov prof rev hon mt ft no vs'.split(' '),
);

/**
 * The tokens of one text, in parallel arrays that are reused from text to text. Offsets are UTF-16 units,
 * half-open. A token's end leaves a possessive ending outside.
 */
export class Tokens {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  gap = new Uint8Array(256);
  flags = new Uint8Array(256);
  /** Numbers that `lookUp` gave: which known word a token is; 0 for words that no name holds. */
  word = new Uint32Array(256);

  add(start: number, end: number, gap: number, flags: number, word: number): void {
    const at = this.count++;
    if (at === this.start.length) this.#grow();
    this.start[at] = start;
    this.end[at] = end;
    this.gap[at] = gap;
    this.flags[at] = flags;
    this.word[at] = word;
  }

  #grow(): void {
    const size = this.start.length * 2;
    const copy = <T extends Int32Array | Uint8Array | Uint32Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.start = copy(new Int32Array(size), this.start);
    this.end = copy(new Int32Array(size), this.end);
    this.gap = copy(new Uint8Array(size), this.gap);
    this.flags = copy(new Uint8Array(size), this.flags);
    this.word = copy(new Uint32Array(size), this.word);
  }
}

/** Gives the number of a folded word (the first `length` units of `folded`), 0 when it is unknown. */
export type LookUp = (folded: Uint16Array, length: number) => number;

/**
 * Splits a text into words and name-symbols (design 5, rules 1 and 2) in one pass, linear in its length.
 * Fills `tokens` anew. Apostrophes inside a word are dropped (Shi`a, Qa’ida), possessive endings stay
 * outside, letters with dots are one word (U.S.), parts joined by hyphens are words of their own.
 */
export function tokenise(text: string, lookUp: LookUp, tokens: Tokens): void {
  tokens.count = 0;
  const length = text.length;
  const folded = new Uint16Array(MAX_WORD + MAX_FOLD);
  let gap: number = Gap.end;
  let sentenceStart = true;
  let newlines = 0;
  /** First token of the run without white space, to block the whole run when it proves to be an address. */
  let chunk = 0;
  let blocked = false;
  let at = 0;

  const blockChunk = () => {
    for (let i = chunk; i < tokens.count; i++) {
      tokens.flags[i] = (tokens.flags[i] ?? 0) | Flag.blocked;
      tokens.word[i] = 0;
    }
    chunk = tokens.count; // not again: a run made of such signs must not cost its length squared
    blocked = true;
  };
  const widen = (to: number) => {
    if (to > gap) gap = to;
  };

  while (at < length) {
    const unit = text.charCodeAt(at);
    const charClass = classOf(unit);
    switch (charClass) {
      case CharClass.space:
      case CharClass.newline:
        if (charClass === CharClass.newline && ++newlines > 1) {
          gap = Gap.end;
          sentenceStart = true;
        }
        if (gap < Gap.space) gap = Gap.space;
        chunk = tokens.count;
        blocked = false;
        at++;
        continue;
      case CharClass.ignorable:
        at++;
        continue;
      case CharClass.hyphen:
        widen(Gap.hyphen);
        at++;
        continue;
      case CharClass.apostrophe:
      case CharClass.quote:
        widen(Gap.quote);
        at++;
        continue;
      case CharClass.period:
        if (followsShort(text, tokens, at)) widen(Gap.space);
        else {
          // "example.org": a small letter right after the period makes an address of the run.
          if (tokens.count > chunk && tokens.end[tokens.count - 1] === at && isSmallLetter(text, at + 1))
            blockChunk();
          gap = Gap.end;
          sentenceStart = true;
        }
        at++;
        continue;
      case CharClass.letter:
      case CharClass.digit:
        break;
      case CharClass.symbol:
        {
          const size = foldInto(unit, folded, 0);
          tokens.add(
            at,
            at + 1,
            gap,
            Flag.symbol | (blocked ? Flag.blocked : 0),
            blocked ? 0 : lookUp(folded, size),
          );
          gap = Gap.none;
          newlines = 0;
          at++;
        }
        continue;
      default:
        if (unit === 0x40 /* @ */ && (tokens.count > chunk || isWordAt(text, at + 1))) blockChunk();
        else if (unit === 0x23 /* # */ && isWordAt(text, at + 1)) blocked = true;
        else if (unit === 0x3a /* : */ && text.startsWith('://', at)) blockChunk();
        gap = Gap.end;
        if (unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x2026 || unit === 0x2022)
          sentenceStart = true;
        at++;
        continue;
    }

    // A word.
    const start = at;
    let end = at;
    let size = 0;
    let capitals = 0;
    let smalls = 0;
    let dots = 0;
    let possessive = false;
    let letters = 0;
    const first = unit;
    while (at < length) {
      const next = text.charCodeAt(at);
      const nextClass = classOf(next);
      if (nextClass === CharClass.letter || nextClass === CharClass.digit) {
        if (size < MAX_WORD) size = foldInto(next, folded, size);
        else size = MAX_WORD + 1;
        if (nextClass === CharClass.letter) {
          letters++;
          if (isCapital(next)) capitals++;
          else if (isSmall(next)) smalls++;
        }
        end = ++at;
      } else if (nextClass === CharClass.ignorable) {
        at++;
      } else if (nextClass === CharClass.apostrophe && isWordAt(text, at + 1)) {
        if (isPossessive(text, at)) {
          possessive = true;
          at += 2;
          break;
        }
        at++;
      } else if (
        nextClass === CharClass.period &&
        letters === dots + 1 &&
        end - start === 2 * dots + 1 &&
        isDotted(text, at, dots)
      ) {
        dots++;
        end = ++at;
      } else break;
    }

    const known = !blocked && size > 0 && size <= MAX_WORD ? lookUp(folded, size) : 0;
    const isFirstCapital = isCapital(first);
    const flags =
      (isFirstCapital ? Flag.capital : 0) |
      (capitals > 1 && smalls === 0 ? Flag.allCaps : 0) |
      (smalls > 0 ? Flag.small : 0) |
      (sentenceStart || gap === Gap.quote ? Flag.sentenceStart : 0) |
      (blocked ? Flag.blocked : 0) |
      (dots > 0 ? Flag.dotted : 0) |
      (possessive ? Flag.possessive : 0);
    tokens.add(start, end, gap, flags, known);
    gap = possessive ? Gap.space : Gap.none;
    sentenceStart = false;
    newlines = 0;
  }
}

/** Whether the period at `at` follows an initial or an abbreviation, and so ends no sentence. */
function followsShort(text: string, tokens: Tokens, at: number): boolean {
  const last = tokens.count - 1;
  if (last < 0 || tokens.end[last] !== at) return false;
  const start = tokens.start[last] ?? at;
  if (at - start === 1) return isCapital(text.charCodeAt(start));
  if (at - start > 5) return false;
  return abbreviations.has(text.slice(start, at).toLowerCase());
}

/** Whether the period at `at` belongs to a dotted acronym: a letter, and another letter with its dot, around it. */
function isDotted(text: string, at: number, dots: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (classOf(next) === CharClass.letter) {
    const after = classOf(text.charCodeAt(at + 2));
    return after !== CharClass.letter && after !== CharClass.digit;
  }
  return dots > 0;
}

function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 0x73 && next !== 0x53) return false;
  let after = at + 2;
  while (after < text.length && classOf(text.charCodeAt(after)) === CharClass.ignorable) after++;
  return !isWordAt(text, after);
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const charClass = classOf(text.charCodeAt(at));
  return charClass === CharClass.letter || charClass === CharClass.digit;
}

function isSmallLetter(text: string, at: number): boolean {
  return at < text.length && isSmall(text.charCodeAt(at));
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
}

function isSmall(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const char = String.fromCharCode(unit);
  return char !== char.toUpperCase();
}
