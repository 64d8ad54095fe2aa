import { CONTEXT_CHARS, type Selector } from '../model/clipping';
import { readWords, type Vocabulary } from './words';

/** What is looked for, as words: a quote between what stood before and after it. */
export interface Sought {
  /** The words, those of the context included. */
  id: Int32Array;
  /** Which of the words are the quote's: half-open. */
  from: number;
  to: number;
  /** What finding a word tells: 1 for a word that stands once on the page or nowhere, less the more often it does. */
  weight: Float64Array;
  /** What a word adds to a place when it stands there: its weight, and a part that common words have, too. */
  gain: Float64Array;
  /** Whether what stood before the quote stood in its line, and what stood after it. */
  followsInLine: boolean;
  goesOnInLine: boolean;
  /** UTF-16 units of the first and of the last of the quote's words that lie outside of the quote (a selection may begin within a word). */
  cutAtStart: number;
  cutAtEnd: number;
}

const LEAST_GAIN = 0.5;

/** The words of a selector, for a page whose words occur as often as `frequency` says, by their numbers. */
export function soughtWords(selector: Selector, vocabulary: Vocabulary, frequency: Int32Array): Sought {
  const { exact, prefix, suffix } = selector;
  const quoteEnd = prefix.length + exact.length;
  // Read together, so that words read as they do on the page where quote and context meet without a space.
  const { count, id, start, end } = readWords(prefix + exact + suffix, vocabulary);
  // Where the context was cut off it may have been within a word.
  let first = 0;
  let last = count;
  if (prefix.length >= CONTEXT_CHARS && count > 0 && start[0] === 0) first++;
  if (suffix.length >= CONTEXT_CHARS && count > 0 && end[count - 1] === quoteEnd + suffix.length) last--;
  let from = first;
  while (from < last && (end[from] ?? 0) <= prefix.length) from++;
  let to = from;
  while (to < last && (start[to] ?? 0) < quoteEnd) to++;
  const ids = id.slice(first, last);
  const weight = Float64Array.from(ids, (number) => 1 / (1 + Math.log(Math.max(1, frequency[number] ?? 0))));
  return {
    id: ids,
    from: from - first,
    to: to - first,
    weight,
    gain: weight.map((each) => each + LEAST_GAIN),
    followsInLine: !/\n\s*$/.test(prefix),
    goesOnInLine: !/^\s*\n/.test(suffix),
    cutAtStart: from < to ? Math.max(0, prefix.length - (start[from] ?? 0)) : 0,
    cutAtEnd: from < to ? Math.max(0, (end[to - 1] ?? 0) - quoteEnd) : 0,
  };
}
