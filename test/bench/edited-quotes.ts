import { CONTEXT_CHARS, MAX_QUOTE_CHARS, type Selector } from '../../lib/model/clipping';
import type { Chance } from './random';

/** A quote of a text, the text as it reads later, and where in it the quote is now; `null` when it was deleted. */
export interface EditedQuote {
  selector: Selector;
  text: string;
  place: { start: number; end: number } | null;
}

/** What happens to a text between clipping and coming back. */
export interface Editing {
  /** The longest quote, in words. */
  words: number;
  /** The part of the quote's words that is changed, inserted or deleted. */
  rate: number;
  /** Whether the words around the quote change as well. */
  around: boolean;
  deleted: boolean;
  /** Whether a paragraph comes in that reads like the quote's. */
  double: boolean;
  /** Other paragraphs to insert. */
  news: readonly string[];
}

interface Word {
  text: string;
  quoted: boolean;
}

type Paragraph = Word[];

/**
 * Takes a quote from a text of paragraphs, a line each, and edits the text: words of the quote are changed, inserted and
 * deleted, paragraphs are moved (the quote's own, too) and inserted. Nothing comes between paragraphs of one quote.
 */
export function editedQuote(original: string, editing: Editing, chance: Chance): EditedQuote {
  const selector = someQuote(original, editing.words, chance);
  const end = selector.start + selector.exact.length;
  let offset = 0;
  const paragraphs: Paragraph[] = original.split('\n').map((line) => {
    const from = offset;
    offset += line.length + 1;
    return Array.from(line.matchAll(/\S+/g), ({ 0: text, index }) => ({
      text,
      quoted: from + index < end && from + index + text.length > selector.start,
    }));
  });
  const others = paragraphs.flat().map(({ text }) => text);
  const isQuotes = (paragraph: Paragraph) => paragraph.some(({ quoted }) => quoted);
  const own = paragraphs.filter(isQuotes);
  const before = paragraphs.slice(0, paragraphs.indexOf(own[0] ?? []));
  const after = paragraphs.slice(before.length + own.length);
  const originals = own.map((paragraph) => paragraph.map((word) => ({ ...word, quoted: false })));

  let passage: Paragraph[] = editWords(own, editing.rate, ({ quoted }) => quoted, others, chance);
  if (editing.deleted) passage = passage.map((paragraph) => paragraph.filter(({ quoted }) => !quoted));
  if (editing.around) passage = editWords(passage, editing.rate, ({ quoted }) => !quoted, others, chance);

  const rest = [...before, ...after];
  let at = before.length;
  const insert = (where: number, added: Paragraph[]) => {
    rest.splice(where, 0, ...added);
    if (where <= at) at += added.length;
  };
  for (const line of editing.news) {
    const added = Array.from(line.matchAll(/\S+/g), ([text]) => ({ text, quoted: false }));
    insert(chance.below(rest.length + 1), [added]);
  }
  if (editing.double) {
    insert(
      chance.below(rest.length + 1),
      editWords(originals, 0.6 + chance.next() * 0.3, () => true, others, chance),
    );
  }
  for (let moves = chance.below(3); moves > 0 && rest.length > 1; moves--) {
    const from = chance.below(rest.length);
    const [moved = []] = rest.splice(from, 1);
    if (from < at) at--;
    insert(chance.below(rest.length + 1), [moved]);
  }
  if (chance.once(0.3)) at = chance.below(rest.length + 1);
  return { selector, ...written([...rest.slice(0, at), ...passage, ...rest.slice(at)]) };
}

/** Words in a row, or whole sentences, or paragraphs, of at most so many words. */
function someQuote(text: string, most: number, chance: Chance): Selector {
  const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, index }));
  const starts = chance.once(0.5)
    ? words.filter(
        ({ index }, i) => i === 0 || /[.!?]["”’]?\s+$/.test(text.slice(Math.max(0, index - 4), index)),
      )
    : words;
  const start = chance.of(starts).index;
  const first = words.findIndex(({ index }) => index === start);
  const length = 1 + chance.below(most);
  const last = words[Math.min(first + length, words.length) - 1] ?? { word: '', index: start };
  const end = Math.min(last.index + last.word.length, start + MAX_QUOTE_CHARS);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
    start,
  };
}

function editWords(
  paragraphs: readonly Paragraph[],
  rate: number,
  isMeant: (word: Word) => boolean,
  others: readonly string[],
  chance: Chance,
): Paragraph[] {
  const meant = paragraphs.flat().filter(isMeant);
  const left = [...meant];
  const changed = new Set<Word>();
  for (let count = Math.floor(meant.length * rate); count > 0; count--) {
    const [word] = left.splice(chance.below(left.length), 1);
    if (word) changed.add(word);
  }
  return paragraphs.map((paragraph) =>
    paragraph.flatMap((word) => {
      if (!changed.has(word)) return [word];
      const other = { ...word, text: chance.of(others) };
      // The last word is not followed by an insertion: that would be outside of the quote.
      const kinds = word === meant.at(-1) ? [[other], []] : [[other], [], [word, other]];
      return chance.of(kinds);
    }),
  );
}

function written(paragraphs: readonly Paragraph[]): Pick<EditedQuote, 'text' | 'place'> {
  let text = '';
  let start = -1;
  let end = -1;
  for (const paragraph of paragraphs) {
    if (paragraph.length === 0) continue;
    if (text !== '') text += '\n';
    paragraph.forEach((word, i) => {
      if (i > 0) text += ' ';
      if (word.quoted && start < 0) start = text.length;
      text += word.text;
      if (word.quoted) end = text.length;
    });
  }
  return { text, place: start < 0 ? null : { start, end } };
}
