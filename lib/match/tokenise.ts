import { CharClass, characterOf, characters, foldInto, MAX_FOLD, Trait, traitsOf } from './fold';
import { Flag, Gap, type LookUp, type Tokens } from './tokens';
import { isAcronymDot, isAddressSign, isPossessive, isSmallLetter, isWordAt, unitsOf } from './units';
import { HASH_START, hashOn, hashWord } from './word-hash';
import { wordSet } from './word-set';

/** Words longer than this are no names; they keep their place but match nothing. In folded units. */
const MAX_WORD = 64;

/** Words that end with a period in the middle of a sentence. */
const abbreviations = wordSet(
  'jr sr dr mr mrs ms st gen col lt maj sgt capt sen rep gov prof rev hon mt ft no vs inc corp co ltd',
  'jan feb aug sept sep oct nov dec',
);
/** The longest of them, in UTF-16 units: most words need no look-up. */
const LONGEST_ABBREVIATION = 4;

/** Scratch space of `tokenise`, which never runs within itself. */
const folded = new Uint16Array(MAX_WORD + MAX_FOLD);

/**
 * Splits a text into words and name-symbols (design 5, rules 1 and 2) in one pass, linear in its length.
 * Fills `tokens` anew. Apostrophes inside a word are dropped (Shi`a, Qa’ida), possessive endings stay
 * outside, letters with dots are one word (U.S.), parts joined by hyphens are words of their own.
 *
 * Long for one function: the state of the scan is in its local variables, which is what makes it fast.
 */
export function tokenise(text: string, lookUp: LookUp, tokens: Tokens): void {
  const table = characters;
  const units = unitsOf(text);
  tokens.text = text;
  tokens.count = 0;
  const length = text.length;
  let gap: number = Gap.end;
  let sentenceStart = true;
  let newlines = 0;
  /** First token of the run without white space, to block the whole run when it proves to be an address. */
  let chunk = 0;
  let blocked = false;
  let at = 0;

  while (at < length) {
    const unit = units[at] ?? 0;
    if (unit === SPACE) {
      if (gap < Gap.space) gap = Gap.space;
      chunk = tokens.count;
      blocked = false;
      at++;
      continue;
    }
    const first = traitsOf(unit);
    const charClass = first & Trait.class;

    if (charClass === CharClass.letter || charClass === CharClass.digit) {
      const start = at;
      let end = at;
      let size = 0;
      let hash = HASH_START;
      let cases = 0;
      let capitals = 0;
      let dots = 0;
      let possessive = false;
      for (;;) {
        // Nearly all characters of nearly all texts. No call in it: the engine inlines only so many in a function.
        let next = units[at] ?? 0;
        let character = table[next] ?? 0;
        while (character & PLAIN) {
          if (size <= MAX_WORD) folded[size] = character;
          size++;
          hash = hashOn(hash, character & 0xffff);
          cases |= character;
          capitals += (character >>> CAPITAL_BIT) & 1;
          end = ++at;
          next = units[at] ?? 0;
          character = table[next] ?? 0;
        }
        character = characterOf(next);
        const nextClass = (character >>> 16) & Trait.class;
        if (nextClass === CharClass.letter || nextClass === CharClass.digit) {
          if (size <= MAX_WORD) {
            size = foldInto(next, folded, size);
            hash = hashWord(folded, size);
          }
          cases |= character;
          if (character & CAPITAL) capitals++;
          end = ++at;
        } else if (nextClass === CharClass.ignorable) {
          at++;
        } else if (nextClass === CharClass.apostrophe && isWordAt(units, at + 1)) {
          if (isPossessive(units, at)) {
            possessive = true;
            at += 2;
            break;
          }
          at++;
        } else if (nextClass === CharClass.period && isAcronymDot(units, at, start, dots)) {
          dots++;
          end = ++at;
        } else break;
      }

      const known = !blocked && size > 0 && size <= MAX_WORD ? lookUp(folded, size, hash) : 0;
      const small = cases & SMALL;
      tokens.add(
        start,
        end,
        gap,
        (first & Trait.capital ? Flag.capital : 0) |
          (capitals > 1 && !small ? Flag.allCaps : 0) |
          (small ? Flag.small : 0) |
          (sentenceStart || gap === Gap.quote ? Flag.sentenceStart : 0) |
          (blocked ? Flag.blocked : 0) |
          (dots > 0 ? Flag.dotted : 0) |
          (possessive ? Flag.possessive : 0),
        known,
      );
      gap = possessive ? Gap.space : Gap.none;
      sentenceStart = false;
      newlines = 0;
      continue;
    }

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
        break;
      case CharClass.ignorable:
        break;
      case CharClass.hyphen:
        if (gap < Gap.hyphen) gap = Gap.hyphen;
        break;
      case CharClass.apostrophe:
      case CharClass.quote:
        if (gap < Gap.quote) gap = Gap.quote;
        break;
      case CharClass.symbol: {
        const size = foldInto(unit, folded, 0);
        const known = blocked ? 0 : lookUp(folded, size, hashWord(folded, size));
        tokens.add(at, at + 1, gap, Flag.symbol | (blocked ? Flag.blocked : 0), known);
        gap = Gap.none;
        newlines = 0;
        break;
      }
      case CharClass.period:
        if (followsShort(tokens, at)) {
          if (gap < Gap.space) gap = Gap.space;
          break;
        }
        // "example.org": a small letter right after the period makes an address of the run.
        if (tokens.count > chunk && tokens.end[tokens.count - 1] === at && isSmallLetter(units, at + 1)) {
          tokens.block(chunk);
          blocked = true;
          chunk = tokens.count;
        }
        gap = Gap.end;
        sentenceStart = true;
        break;
      default:
        if (isAddressSign(units, at, tokens.count > chunk)) {
          // A hashtag is blocked from its sign on, any other address with what stands before the sign.
          if (unit !== HASH) tokens.block(chunk);
          blocked = true;
          chunk = tokens.count; // not again: a run made of such signs must not cost its length squared
        }
        gap = Gap.end;
        if (
          unit === EXCLAMATION ||
          unit === QUESTION ||
          unit === COLON ||
          unit === ELLIPSIS ||
          unit === BULLET
        ) {
          sentenceStart = true;
        }
    }
    at++;
  }
}

/** Traits as they stand in what `characterOf` gives. */
const PLAIN = Trait.plain << 16;
const CAPITAL = Trait.capital << 16;
const SMALL = Trait.small << 16;
const CAPITAL_BIT = 20;

const SPACE = 0x20;
const HASH = 0x23;
const COLON = 0x3a;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const BULLET = 0x2022;

/** Whether the period at `at` follows an initial or an abbreviation, and so ends no sentence. */
function followsShort(tokens: Tokens, at: number): boolean {
  const last = tokens.count - 1;
  if (last < 0 || tokens.end[last] !== at) return false;
  const start = tokens.start[last] ?? at;
  if (at - start === 1) return ((tokens.flags[last] ?? 0) & Flag.capital) !== 0;
  if (at - start > LONGEST_ABBREVIATION) return false;
  return abbreviations.has(tokens.text.slice(start, at).toLowerCase());
}
