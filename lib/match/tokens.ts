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

/**
 * The tokens of one text, in parallel arrays that are reused from text to text. Offsets are UTF-16 units,
 * half-open. A token's end leaves a possessive ending outside.
 */
export class Tokens {
  text = '';
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  gap = new Uint8Array(256);
  flags = new Uint8Array(256);
  /** Which known word a token is, as `LookUp` numbers them; 0 for words that no name holds. */
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

  /** Takes the tokens from `from` on out of consideration. */
  block(from: number): void {
    for (let i = from; i < this.count; i++) {
      this.flags[i] = (this.flags[i] ?? 0) | Flag.blocked;
      this.word[i] = 0;
    }
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

/** Gives the number of a folded word (the first `length` units of `folded`, and their hash), 0 when it is unknown. */
export type LookUp = (folded: Uint16Array, length: number, hash: number) => number;

/** The word of a token in small letters; empty outside the text. */
export function wordAt(tokens: Tokens, at: number): string {
  return at < 0 || at >= tokens.count
    ? ''
    : tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
}

/** Whether a token has a flag; never outside the text. */
export function has(tokens: Tokens, at: number, flag: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.flags[at] ?? 0) & flag) !== 0;
}
