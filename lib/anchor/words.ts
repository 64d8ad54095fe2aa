/** The words of a text, in order. Offsets are UTF-16 units, half-open; `id` is equal for words that read alike. */
export interface Words {
  count: number;
  id: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

/** The numbers of words that read alike. Grows as texts are read. */
export type Vocabulary = Map<string, number>;

/** Scripts that put no space between words: there each character counts as a word. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** Soft hyphens, zero-width spaces and joiners: they stand inside of words and nobody sees them. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';

/** ASCII first, since most words of most pages are, and the table of all letters is slow to ask. */
const word = new RegExp(
  `[A-Za-z0-9]+(?![\\p{L}\\p{N}\\p{M}${UNSEEN}])|[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}${UNSEEN}])+`,
  'gu',
);

const plain = /^[\x20-\x7F]*$/;

/** What folding drops: accents, Arabic vowel signs, the Arabic letter stretcher, and what nobody sees. */
const dropped = new RegExp(`[\\p{M}\\u0640${UNSEEN}]`, 'gu');

/**
 * Reads the words of a text; white space, punctuation and quote marks are only what lies between them. Words read
 * alike when they differ in capitals, accents, ligatures, full width or soft hyphens at most. Linear in the text.
 */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  let room = (text.length >> 2) + 16;
  let [id, start, end] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  let count = 0;
  for (const match of text.matchAll(word)) {
    const folded = fold(match[0]);
    if (folded === '') continue;
    if (count === room) {
      room *= 2;
      [id, start, end] = [grown(id, room), grown(start, room), grown(end, room)];
    }
    let number = vocabulary.get(folded);
    if (number === undefined) {
      number = vocabulary.size;
      vocabulary.set(folded, number);
    }
    id[count] = number;
    start[count] = match.index;
    end[count] = match.index + match[0].length;
    count++;
  }
  return { count, id, start, end };
}

/** A word without what does not tell it from others. */
export function fold(written: string): string {
  const lower = written.toLowerCase();
  return plain.test(lower) ? lower : lower.normalize('NFKD').replace(dropped, '');
}

function grown(numbers: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(numbers);
  return larger;
}
