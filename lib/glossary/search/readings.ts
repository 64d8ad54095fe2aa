import type { Vocabulary } from './vocabulary';
import { lettersOf } from './words';

/** One way to read a query: where its words part, and how likely it is that they part there. */
export interface Reading {
  words: readonly string[];
  likeness: number;
}

/** What is left where words part elsewhere than typed. */
const ELSEWHERE = 0.95;
/** A part with a slip in it needs some letters to be told from anything else. */
const LEAST_PART = 3;

/**
 * The ways to read the folded words of a query, as typed first. Then with neighbours joined (Nur Sultan for Nursultan,
 * tali ban), and with words parted that nothing begins with (softpower, alqaeda, beltandroad).
 */
export function readingsOf(words: readonly string[], vocabulary: Vocabulary): Reading[] {
  const readings: Reading[] = [{ words, likeness: 1 }];
  for (let at = 1; at < words.length; at++) {
    const [left = '', right = ''] = words.slice(at - 1, at + 1);
    if (vocabulary.knows(left + right) || !vocabulary.knows(left) || !vocabulary.knows(right)) {
      readings.push({
        words: [...words.slice(0, at - 1), left + right, ...words.slice(at + 1)],
        likeness: ELSEWHERE,
      });
    }
  }
  const parted = words.flatMap((word) => (vocabulary.knows(word) ? [word] : partsOf(word, vocabulary)));
  if (parted.length > words.length) readings.push({ words: parted, likeness: ELSEWHERE });
  return readings;
}

/**
 * Parts a word that has been typed for several. All parts but one must be words; that one may have slips, or be only
 * begun. The word itself where there is no such way.
 */
function partsOf(word: string, vocabulary: Vocabulary): string[] {
  const ahead = wordsAhead(word, vocabulary);
  const rest = word.slice(lettersOf(ahead));
  if (rest === '') return ahead;
  if (ahead.length > 0 && rest.length >= LEAST_PART) return [...ahead, rest];
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    if (vocabulary.isNameWord(word.slice(at))) return [word.slice(0, at), word.slice(at)];
  }
  return [word];
}

/** The words that a text begins with, the longest first each time. Of single characters only digits are words. */
function wordsAhead(text: string, vocabulary: Vocabulary): string[] {
  for (let length = text.length; length > 0; length--) {
    const word = text.slice(0, length);
    if (length === 1 && !/\d/.test(word)) break;
    if (vocabulary.isNameWord(word)) return [word, ...wordsAhead(text.slice(length), vocabulary)];
  }
  return [];
}
