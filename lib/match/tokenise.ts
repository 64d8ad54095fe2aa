import { CharClass, foldInto, MAX_FOLD, Trait, traitsOf } from './fold';
import { Flag, Gap, type LookUp, type Tokens } from './tokens';

/** Words longer than this are no names; they keep their place but match nothing. In folded units. */
const MAX_WORD = 64;

/** Words that end with a period in the middle of a sentence. */
const abbreviations = new Set(
  'jr sr dr mr mrs ms st gen col lt maj sgt capt sen rep gov prof rev hon mt ft no vs inc corp co ltd'.split(
    ' ',
  ),
);

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
    const unit = text.charCodeAt(at);
    const first = traitsOf(unit);
    const charClass = first & Trait.class;

    if (charClass === CharClass.letter || charClass === CharClass.digit) {
      const start = at;
      let end = at;
      let size = 0;
      let cases = 0;
      let capitals = 0;
      let dots = 0;
      let possessive = false;
      for (let next = unit, nextTraits = first; ; next = text.charCodeAt(at), nextTraits = traitsOf(next)) {
        const nextClass = nextTraits & Trait.class;
        if (nextClass === CharClass.letter || nextClass === CharClass.digit) {
          if (size < MAX_WORD) size = foldInto(next, folded, size);
          else size = MAX_WORD + 1;
          cases |= nextTraits;
          if (nextTraits & Trait.capital) capitals++;
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
        } else if (nextClass === CharClass.period && isAcronymDot(text, at, start, dots)) {
          dots++;
          end = ++at;
        } else break;
        if (at >= length) break;
      }

      const known = !blocked && size > 0 && size <= MAX_WORD ? lookUp(folded, size) : 0;
      const small = cases & Trait.small;
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
        const known = blocked ? 0 : lookUp(folded, foldInto(unit, folded, 0));
        tokens.add(at, at + 1, gap, Flag.symbol | (blocked ? Flag.blocked : 0), known);
        gap = Gap.none;
        newlines = 0;
        break;
      }
      case CharClass.period:
        if (followsShort(text, tokens, at)) {
          if (gap < Gap.space) gap = Gap.space;
          break;
        }
        // "example.org": a small letter right after the period makes an address of the run.
        if (tokens.count > chunk && tokens.end[tokens.count - 1] === at && isSmallLetter(text, at + 1)) {
          tokens.block(chunk);
          blocked = true;
          chunk = tokens.count;
        }
        gap = Gap.end;
        sentenceStart = true;
        break;
      default:
        if (isAddressSign(text, at, unit, tokens.count > chunk)) {
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

const HASH = 0x23;
const AT = 0x40;
const COLON = 0x3a;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const BULLET = 0x2022;

/** Whether the sign at `at` makes an e-mail address, handle, hashtag or web address of the run it stands in. */
function isAddressSign(text: string, at: number, unit: number, inRun: boolean): boolean {
  if (unit === AT) return inRun || isWordAt(text, at + 1);
  if (unit === HASH) return isWordAt(text, at + 1);
  return unit === COLON && text.startsWith('://', at);
}

/** Whether the period at `at` follows an initial or an abbreviation, and so ends no sentence. */
function followsShort(text: string, tokens: Tokens, at: number): boolean {
  const last = tokens.count - 1;
  if (last < 0 || tokens.end[last] !== at) return false;
  const start = tokens.start[last] ?? at;
  if (at - start === 1) return (traitsOf(text.charCodeAt(start)) & Trait.capital) !== 0;
  if (at - start > 5) return false;
  return abbreviations.has(text.slice(start, at).toLowerCase());
}

/**
 * Whether the period at `at` belongs to a dotted acronym that begins at `start`: single letters so far, each
 * with its dot, and another such letter behind, or this is the last dot of several.
 */
function isAcronymDot(text: string, at: number, start: number, dots: number): boolean {
  if (at - start !== 2 * dots + 1) return false;
  if (classAt(text, at + 1) !== CharClass.letter) return dots > 0;
  const after = classAt(text, at + 2);
  return after !== CharClass.letter && after !== CharClass.digit;
}

function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 0x73 && next !== 0x53) return false;
  let after = at + 2;
  while (classAt(text, after) === CharClass.ignorable) after++;
  return !isWordAt(text, after);
}

function isWordAt(text: string, at: number): boolean {
  const charClass = classAt(text, at);
  return charClass === CharClass.letter || charClass === CharClass.digit;
}

function isSmallLetter(text: string, at: number): boolean {
  return at < text.length && (traitsOf(text.charCodeAt(at)) & Trait.small) !== 0;
}

function classAt(text: string, at: number): number {
  return at < text.length ? traitsOf(text.charCodeAt(at)) & Trait.class : CharClass.other;
}
