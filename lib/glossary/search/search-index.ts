import type { Entry, EntryId } from '../../model/entry';
import { soundOf } from './sound';
import { lettersOf, tellingWords, wordsOf } from './words';

/**
 * All that search knows of a pack, in flat lists that JSON holds as they are: loading is parsing, and little more.
 * Entries, names, spellings and words are numbers into their lists. Lists of lists are cut from one list of numbers:
 * those of word `w` stand from `starts[w]` to `starts[w + 1]`.
 */
export interface SearchIndex {
  entryId: EntryId[];
  importance: number[];
  /** Names as they are shown, an entry's own first, then its aliases. */
  name: string[];
  nameEntry: number[];
  /** What may be typed for a name: the name itself; from `firstInitials` on, only its initials. */
  spellingName: number[];
  spellingLetters: number[];
  firstInitials: number;
  /** All words of spellings and texts, folded, in the order of their UTF-16 units; and how each sounds. */
  word: string[];
  sound: string[];
  spellingStarts: number[];
  spellings: number[];
  /** Entries whose text has a word, as `entry * 2`, and 1 more where their summary does not have it. */
  textStarts: number[];
  texts: number[];
}

/** Initials of fewer words are no acronym, but a person's. */
const LEAST_INITIALS = 3;

/** Makes the index of a pack's entries. */
export function indexOf(entries: readonly Entry[]): SearchIndex {
  const names = entries.flatMap(({ name, aliases }, entry) =>
    [...new Set([name, ...aliases.map(({ text }) => text)])].map((text) => ({ text, entry })),
  );
  const inFull = names.map(({ text }, name) => ({ name, words: [...new Set(tellingWords(wordsOf(text)))] }));
  const initials = inFull
    .filter(({ words }) => words.length >= LEAST_INITIALS)
    .map(({ name, words }) => ({ name, words: [words.map(([first]) => first).join('')] }));
  const spellings = [...inFull, ...initials];
  const texts = entries.map((entry) => {
    const shown = new Set(tellingWords(wordsOf(entry.summary)));
    const rest = new Set(tellingWords(wordsOf(textOf(entry))).filter((word) => !shown.has(word)));
    return { shown, rest };
  });

  const word = [
    ...new Set([
      ...spellings.flatMap(({ words }) => words),
      ...texts.flatMap(({ shown, rest }) => [...shown, ...rest]),
    ]),
  ].sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(word.map((text, number) => [text, number]));
  const ofSpellings = spellings.flatMap(({ words }, spelling) =>
    words.map((text) => [text, spelling] as const),
  );
  const ofTexts = texts.flatMap(({ shown, rest }, entry) => [
    ...Array.from(shown, (text) => [text, entry * 2] as const),
    ...Array.from(rest, (text) => [text, entry * 2 + 1] as const),
  ]);
  const [spellingStarts, spellingsByWord] = byWord(ofSpellings, numbers);
  const [textStarts, textsByWord] = byWord(ofTexts, numbers);
  return {
    entryId: entries.map(({ id }) => id),
    importance: entries.map(({ importance }) => importance),
    name: names.map(({ text }) => text),
    nameEntry: names.map(({ entry }) => entry),
    spellingName: spellings.map(({ name }) => name),
    spellingLetters: spellings.map(({ words }) => lettersOf(words)),
    firstInitials: inFull.length,
    word,
    sound: word.map(soundOf),
    spellingStarts,
    spellings: spellingsByWord,
    textStarts,
    texts: textsByWord,
  };
}

/** All that the card says besides the summary. */
function textOf({ background, facts, timeline, since }: Entry): string {
  return [
    ...facts.map(({ label, text }) => `${label} ${text}`),
    ...[...background, ...timeline, ...since].map(({ text }) => text),
  ].join('\n');
}

/** What stands with each word, word by word, and where each word's part starts. */
function byWord(
  pairs: readonly (readonly [word: string, number: number])[],
  numbers: ReadonlyMap<string, number>,
): [starts: number[], all: number[]] {
  const lists = Array.from(numbers, (): number[] => []);
  for (const [word, number] of pairs) lists[numbers.get(word) ?? -1]?.push(number);
  const starts = [0];
  for (const { length } of lists) starts.push((starts.at(-1) ?? 0) + length);
  return [starts, lists.flat()];
}
