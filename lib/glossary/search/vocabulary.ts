import { letterSet, lettersNotIn } from './letter-set';
import type { SearchIndex } from './search-index';
import { abbreviates, allowedSlips, slipsBetween } from './slips';
import { soundOf } from './sound';

/** A word of the index that a typed word may mean. */
export interface Likely {
  word: number;
  /** 1 for the word itself, down to 0. */
  likeness: number;
  /** How many of its letters have been typed. */
  letters: number;
}

/** The words of an index, and which of them a typed word may mean. */
export interface Vocabulary {
  /** Whether a folded word is one, or the beginning of one. */
  knows: (typed: string) => boolean;
  /** Whether a folded word is one that names are made of. */
  isNameWord: (typed: string) => boolean;
  /** The words that a folded word may mean, each once. */
  likely: (typed: string) => readonly Likely[];
}

/** How like a word is of which only the beginning has been typed; `letters` tells how much of it that is. */
const BEGINNING = 0.95;
/** What is left when two words only sound alike. */
const ALIKE = 0.93;
/** What is lost where every letter is a slip. */
const SLIPS = 1.3;
/** What is left when the first letter differs, which is seldom mistaken; in shorter words it never is (oil, Gil). */
const OTHER_FIRST = 0.9;
const LEAST_OTHER_FIRST = 4;
const ABBREVIATED = 0.7;
/** Shorter beginnings with a slip would be the beginning of anything. */
const LEAST_BEGINNING = 4;
/** Whoever types on only changes the last word: the others need not be looked for again. */
const REMEMBERED = 50;

/** Makes the vocabulary of an index. */
export function vocabularyOf({ word: words, sound: sounds, spellingStarts }: SearchIndex): Vocabulary {
  const wordSets = Uint32Array.from(words, letterSet);
  const soundSets = Uint32Array.from(sounds, letterSet);
  const remembered = new Map<string, readonly Likely[]>();

  /** The first word that does not come before a typed one. */
  const from = (typed: string): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] ?? '') < typed) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const lookUp = (typed: string): Likely[] => {
    const found: Likely[] = [];
    const begins = from(typed);
    let ends = begins;
    for (; words[ends]?.startsWith(typed); ends++) {
      found.push({ word: ends, likeness: words[ends] === typed ? 1 : BEGINNING, letters: typed.length });
    }
    if (allowedSlips(typed.length) === 0) return found;
    const sound = soundOf(typed);
    const inWord = letterSet(typed);
    const inSound = letterSet(sound);
    for (let word = 0; word < words.length; word++) {
      if (word === begins) word = ends;
      const text = words[word] ?? '';
      const written = likenessOf(typed, inWord, text, wordSets[word] ?? 0);
      const spoken = ALIKE * likenessOf(sound, inSound, sounds[word] ?? '', soundSets[word] ?? 0);
      const likeness = Math.max(written, spoken);
      if (likeness > 0) found.push({ word, likeness, letters: Math.min(typed.length, text.length) });
    }
    return found;
  };

  return {
    knows: (typed) => words[from(typed)]?.startsWith(typed) ?? false,
    isNameWord: (typed) => {
      const word = from(typed);
      return words[word] === typed && spellingStarts[word] !== spellingStarts[word + 1];
    },
    likely: (typed) => {
      const known = remembered.get(typed);
      if (known) return known;
      if (remembered.size === REMEMBERED) remembered.clear();
      const found = lookUp(typed);
      remembered.set(typed, found);
      return found;
    },
  };
}

/**
 * How like a word is to a typed one, both as written or both as spoken, from 0 to 1. The sets of their letters rule most
 * words out: a slip brings one letter in that the other lacks, at most.
 */
function likenessOf(typed: string, typedSet: number, word: string, wordSet: number): number {
  const slips = allowedSlips(typed.length);
  const lacking = lettersNotIn(wordSet, typedSet);
  if (lacking > slips) return 0;
  const sameFirst = typed.charCodeAt(0) === word.charCodeAt(0);
  if (!sameFirst && typed.length < LEAST_OTHER_FIRST) return 0;
  if (Math.abs(word.length - typed.length) <= slips && lettersNotIn(typedSet, wordSet) <= slips) {
    const made = slipsBetween(typed, word);
    const longer = Math.max(typed.length, word.length);
    if (made <= slips) return (sameFirst ? 1 : OTHER_FIRST) * (1 - (SLIPS * made) / longer);
  }
  if (!sameFirst || word.length <= typed.length) return 0;
  if (typed.length >= LEAST_BEGINNING && lacking < slips) {
    const most = slips - 1;
    let fewest = slips;
    for (let length = typed.length - most; length <= typed.length + most; length++) {
      fewest = Math.min(fewest, slipsBetween(typed, word.slice(0, length)));
    }
    if (fewest <= most) return BEGINNING * (1 - (SLIPS * fewest) / typed.length);
  }
  return lacking === 0 && abbreviates(typed, word) ? ABBREVIATED : 0;
}
