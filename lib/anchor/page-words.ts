import { readWords, type Vocabulary, type Words } from './words';

/** A page's text as words. */
export interface PageWords {
  words: Words;
  /** Their numbers. */
  ids: Int32Array;
  vocabulary: Vocabulary;
  /** How often each word stands on the page, by its number. */
  frequency: Int32Array;
}

/** Reads the words of a page, once for all quotes that are looked for. Linear in the text. */
export function readPageWords(text: string): PageWords {
  const vocabulary: Vocabulary = new Map();
  const words = readWords(text, vocabulary);
  const frequency = new Int32Array(vocabulary.size);
  const ids = words.id.subarray(0, words.count);
  for (const id of ids) frequency[id] = (frequency[id] ?? 0) + 1;
  return { words, ids, vocabulary, frequency };
}
