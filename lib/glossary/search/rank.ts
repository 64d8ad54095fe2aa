import { titles } from '../../match/person-words';
import { type Meeting, meet } from './meet';
import type { Reading } from './readings';
import type { SearchIndex } from './search-index';
import type { Vocabulary } from './vocabulary';
import { tellingWords } from './words';

/** How well an entry answers a query, and by what. */
export interface Ranked {
  entry: number;
  /** Above 0; 1 for its own name, typed in full. */
  score: number;
  /** The name, or else the word of its text, that says most of why. */
  by: { name: number } | { textWord: number };
  /** Whether its names and its text have all words of the query. */
  complete: boolean;
}

/** A word of a query: where it is met, and its part of what the query says, all parts together being 1. */
interface Part extends Meeting {
  share: number;
}

/** How much of the score hangs on how much of the name has been typed. */
const COVERAGE = 0.4;
/** What each is worth against an entry's own name. */
const ALIAS = 0.98;
const INITIALS = 0.8;
const OTHER_NAME = 0.5;
/** How much of the score hangs on how much of the query is met; and how much a word of a text meets of it. */
const MISSED = 0.5;
const MET_BY_TEXT = 0.5;
/** A text that has all words of the query is worth more than its words are. */
const COMPLETE_TEXT = 1.5;
/** People begin with what they mean ("quds corps"), but for a title, which says less than the name after it. */
const FIRST = 1.4;
const TITLE = 0.5;
/** By importance, 1 to 3: enough to decide between equals. */
const IMPORTANCE = [1, 1, 0.98, 0.96];

/** Ranks the entries that one reading of a query meets, in no order. */
export function rank(index: SearchIndex, vocabulary: Vocabulary, { words, likeness }: Reading): Ranked[] {
  const telling = tellingWords(words);
  const likely = telling.map(vocabulary.likely);
  const meetings = telling.map((word, at) => meet(index, word, likely[at] ?? []));
  const weights = meetings.map(({ namedCount }, at) => {
    const isTitle =
      at < telling.length - 1 && likely[at]?.some(({ word }) => titles.has(index.word[word] ?? ''));
    return rarity(namedCount, index.entryId.length) * (at === 0 ? FIRST : 1) * (isTitle ? TITLE : 1);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = meetings.map((meeting, at) => ({ ...meeting, share: (weights[at] ?? 0) / all }));

  const best = bestSpellings(index, parts);
  const entries = new Set([...best.keys(), ...parts.flatMap(({ texts }) => texts)]);
  return Array.from(entries, (entry) => {
    const ranked = rankEntry(index, parts, entry, best.get(entry));
    const importance = IMPORTANCE[index.importance[entry] ?? 3] ?? 0;
    return { ...ranked, score: ranked.score * likeness * importance };
  });
}

/** What a word says of who is meant: much when few names have it. Titles and kinds of things say little. */
function rarity(named: number, entries: number): number {
  return 1 + Math.log2(entries / Math.max(1, named));
}

interface SpellingScore {
  spelling: number;
  score: number;
}

/** The spelling of each entry that answers best; entries are left out whose names meet no word. */
function bestSpellings(index: SearchIndex, parts: readonly Part[]): Map<number, SpellingScore> {
  const best = new Map<number, SpellingScore>();
  for (const [at, { spellings }] of parts.entries()) {
    const earlier = parts.slice(0, at);
    for (const spelling of spellings) {
      // Once each: when the first of the words is at hand that it meets.
      if (earlier.some(({ likeness }) => likeness[spelling] !== 0)) continue;
      const name = index.spellingName[spelling] ?? 0;
      const entry = index.nameEntry[name] ?? 0;
      const score = spellingScore(index, parts, spelling) * worthOf(index, spelling, name);
      if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { spelling, score });
    }
  }
  return best;
}

function spellingScore(index: SearchIndex, parts: readonly Part[], spelling: number): number {
  let met = 0;
  let typed = 0;
  for (const { likeness, letters, share } of parts) {
    met += (likeness[spelling] ?? 0) * share;
    typed += letters[spelling] ?? 0;
  }
  const coverage = Math.min(1, typed / (index.spellingLetters[spelling] ?? 1));
  return met * (1 - COVERAGE + COVERAGE * coverage);
}

function worthOf(index: SearchIndex, spelling: number, name: number): number {
  if (spelling >= index.firstInitials) return INITIALS;
  return isOwnName(index, name) ? 1 : ALIAS;
}

/** Whether a name is its entry's own; else it is an alias. */
export function isOwnName({ nameEntry }: SearchIndex, name: number): boolean {
  return nameEntry[name - 1] !== nameEntry[name];
}

/** Adds to what a spelling meets of the query what only other names of the entry, or its text, do. */
function rankEntry(
  index: SearchIndex,
  parts: readonly Part[],
  entry: number,
  best: SpellingScore | undefined,
): Ranked {
  let byText = 0;
  let byNames = best?.score ?? 0;
  let missed = 0;
  let complete = true;
  let textWord = 0;
  let mostByText = 0;
  for (const part of parts) {
    if (best && part.likeness[best.spelling] !== 0) continue;
    if (part.named[entry] === 1) {
      byNames += part.share * OTHER_NAME;
      continue;
    }
    const worth = part.share * (part.textWorth[entry] ?? 0);
    if (worth === 0) complete = false;
    missed += worth === 0 ? part.share : part.share * (1 - MET_BY_TEXT);
    byText += worth;
    if (worth > mostByText) {
      mostByText = worth;
      textWord = part.textWord[entry] ?? 0;
    }
  }
  if (best && byNames >= byText) {
    const name = index.spellingName[best.spelling] ?? 0;
    return { entry, by: { name }, complete, score: (byNames + byText) * (1 - MISSED * missed) };
  }
  const score = (byNames + byText) * (complete ? COMPLETE_TEXT : 1 - MISSED * missed);
  return { entry, by: { textWord }, complete, score };
}
