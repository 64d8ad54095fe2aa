import type { Chance } from './random';

/** Words; in scripts without spaces, two characters at a time. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}\p{M}]+/gu;
/** Where a sentence ends; good enough for cutting. */
export const sentenceEnd = /(?<=[.!?]["”’»]? )|(?<=[。！？]”?)(?!”)|(?<=\n)/u;

/** Words that an editor puts for others; each may stand for the other. */
const synonyms = [
  ['said', 'told reporters'],
  ['people', 'persons'],
  ['killed', 'shot dead'],
  ['big', 'large'],
  ['began', 'started'],
  ['president', 'head of state'],
  ['also', 'as well'],
  ['but', 'however'],
  ['about', 'some'],
  ['after', 'following'],
  ['government', 'cabinet'],
  ['police', 'officers'],
  ['city', 'town'],
  ['more than', 'over'],
  ['because', 'since'],
  ['show', 'demonstrate'],
  ['help', 'assist'],
  ['need', 'require'],
  ['the', 'this'],
  ['would', 'will'],
  ['is', 'was'],
  ['are', 'were'],
  ['has', 'had'],
] as const;

/** Changes up to so many of a text's words, chosen by chance, each by `edit`; `null` leaves a word and asks for the next. */
export function editWords(
  text: string,
  most: number,
  chance: Chance,
  edit: (word: string) => string | null,
): string {
  const left = wordsOf(text);
  const edits: { from: number; to: number; text: string }[] = [];
  while (edits.length < most && left.length > 0) {
    const [each] = left.splice(chance.below(left.length), 1);
    const edited = each && edit(each[0]);
    if (!each || edited === null || edited === undefined || edited === each[0]) continue;
    edits.push({ from: each.index, to: each.index + each[0].length, text: edited });
  }
  let at = 0;
  let made = '';
  for (const { from, to, text: edited } of edits.sort((a, b) => a.from - b.from)) {
    made += text.slice(at, from) + edited;
    at = to;
  }
  return tidy(made + text.slice(at));
}

/** A text without the spaces that deleted words leave. */
export function tidy(text: string): string {
  return text.replace(/ {2,}/g, ' ').replace(/^ (?=\n)| (?=\n)/g, '');
}

export const wordsOf = (text: string) => [...text.matchAll(word)];
export const sentencesOf = (text: string) => text.split(sentenceEnd);
export const countWords = (text: string) => wordsOf(text).length;

/** A word with two letters exchanged, one left out or one put in; `null` for a short one. */
export function misprinted(word: string, chance: Chance): string | null {
  const letters = Array.from(word);
  if (letters.length < 4) return null;
  const at = 1 + chance.below(letters.length - 2);
  const [one = '', two = ''] = letters.slice(at, at + 2);
  letters.splice(at, 2, ...chance.of([[two, one], [one], [one, one, two], [one, 'e', two]]));
  return letters.join('');
}

/** Another word of the same meaning, if there is one in the list. */
export function synonym(word: string): string | null {
  for (const pair of synonyms) {
    const at = (pair as readonly string[]).indexOf(word.toLowerCase());
    if (at >= 0) return pair[1 - at] ?? null;
  }
  return null;
}

/** One word of another text. */
export function otherWord(others: readonly string[], chance: Chance): string {
  const found = wordsOf(chance.of(others));
  return found.length > 0 ? chance.of(found)[0] : 'thing';
}

/** Replaces, deletes, adds, misprints: up to so many words. The ends of the text stay its ends. */
export function mixed(text: string, most: number, others: readonly string[], chance: Chance): string {
  return editWords(text, most, chance, (word) =>
    chance.of([
      () => misprinted(word, chance),
      () => synonym(word),
      () => otherWord(others, chance),
      () => '',
      () => `${word} ${otherWord(others, chance)}`,
    ])(),
  );
}
