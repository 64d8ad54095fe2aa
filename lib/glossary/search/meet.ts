import type { SearchIndex } from './search-index';
import type { Likely } from './vocabulary';
import { isSmall } from './words';

/** Where one word of a query is met: what it is like there, from 0 to 1, and how many letters of it have been typed. */
export interface Meeting {
  /** The spellings that meet it, each once. */
  spellings: readonly number[];
  /** By spelling. */
  likeness: Float32Array;
  letters: Uint8Array;
  /** By entry, 1 where one of its names meets it; and how many do. */
  named: Uint8Array;
  namedCount: number;
  /** The entries whose text meets it, each once. */
  texts: readonly number[];
  /** By entry, what its text is worth against a name, and the word of it that meets. */
  textWorth: Float32Array;
  textWord: Uint32Array;
}

/** What words of a text are worth against an entry's own name. */
const SUMMARY = 0.25;
const OTHER_TEXT = 0.15;
/** In texts, shorter words and less likely ones would be met everywhere. */
const LEAST_TEXT_LETTERS = 3;
const LEAST_TEXT_LIKENESS = 0.8;

/** Meets a folded word, by the words of the index that it may mean. Initials are met only in full. */
export function meet(index: SearchIndex, typed: string, likely: readonly Likely[]): Meeting {
  const entries = index.entryId.length;
  const spellings: number[] = [];
  const likeness = new Float32Array(index.spellingName.length);
  const letters = new Uint8Array(index.spellingName.length);
  const named = new Uint8Array(entries);
  let namedCount = 0;
  const texts: number[] = [];
  const textWorth = new Float32Array(entries);
  const textWord = new Uint32Array(entries);
  const inTexts = typed.length >= LEAST_TEXT_LETTERS && !isSmall(typed);

  for (const match of likely) {
    const { word } = match;
    for (let i = index.spellingStarts[word] ?? 0; i < (index.spellingStarts[word + 1] ?? 0); i++) {
      const spelling = index.spellings[i] ?? 0;
      const known = likeness[spelling] ?? 0;
      if (match.likeness <= known || (spelling >= index.firstInitials && match.likeness < 1)) continue;
      if (known === 0) spellings.push(spelling);
      likeness[spelling] = match.likeness;
      letters[spelling] = match.letters;
      const entry = index.nameEntry[index.spellingName[spelling] ?? 0] ?? 0;
      if (named[entry] === 0) namedCount++;
      named[entry] = 1;
    }
    if (!inTexts || match.likeness < LEAST_TEXT_LIKENESS) continue;
    for (let i = index.textStarts[word] ?? 0; i < (index.textStarts[word + 1] ?? 0); i++) {
      const text = index.texts[i] ?? 0;
      const entry = text >> 1;
      const worth = match.likeness * (text & 1 ? OTHER_TEXT : SUMMARY);
      const known = textWorth[entry] ?? 0;
      if (worth <= known) continue;
      if (known === 0) texts.push(entry);
      textWorth[entry] = worth;
      textWord[entry] = word;
    }
  }
  return { spellings, likeness, letters, named, namedCount, texts, textWorth, textWord };
}
