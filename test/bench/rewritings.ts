import { CONTEXT_CHARS } from '../../lib/model/clipping';
import {
  countWords,
  editWords,
  misprinted,
  mixed,
  otherWord,
  sentencesOf,
  synonym,
  tidy,
  wordsOf,
} from './edit-words';
import type { Chance } from './random';

/** A text cut around a quote: lines above, what stands before the quote in its line, and so on downwards. */
export interface Cut {
  above: string[];
  lead: string;
  quote: string;
  tail: string;
  below: string[];
}

/** A way in which an editor changes a text; `others` are lines of other texts. `false` where this text has no occasion. */
export type Rewriting = (cut: Cut, others: readonly string[], chance: Chance) => boolean;

/** At most this part of a quote's words is changed (issue 7). */
const MOST_CHANGED = 0.3;

const mostOf = (quote: string) => Math.floor(countWords(quote) * MOST_CHANGED);

/** A quote cut between two sentences; `null` where one of the halves would be less than a fourth, which need not be missed. */
function halvesOf(quote: string, chance: Chance): [string, string] | null {
  const parts = sentencesOf(quote);
  const at = 1 + chance.below(Math.max(1, parts.length - 1));
  const [one, two] = [parts.slice(0, at).join('').trimEnd(), parts.slice(at).join('')];
  return Math.min(countWords(one), countWords(two)) * 4 < countWords(quote) ? null : [one, two];
}

/** Lines that come in. */
function newLines(others: readonly string[], most: number, chance: Chance): string[] {
  return Array.from({ length: 1 + chance.below(most) }, () => chance.of(others));
}

/** The lines of a text that was cut. */
export const allOf = ({ above, lead, quote, tail, below }: Cut) => {
  const own = lead + quote + tail;
  return [...above, ...(own.trim() === '' ? [] : [own]), ...below];
};

/** Puts a line anywhere but within the quote's. */
function put(cut: Cut, line: string, chance: Chance): void {
  const lines = chance.once(0.5) ? cut.above : cut.below;
  lines.splice(chance.below(lines.length + 1), 0, line);
}

/** The lines of which the quote is part change their place among the others. */
function moveOwn(cut: Cut, chance: Chance): void {
  const rest = [...cut.above, ...cut.below];
  const at = chance.below(rest.length + 1);
  cut.above = rest.slice(0, at);
  cut.below = rest.slice(at);
}

/** What can befall a text, by name. Those whose name begins with "gone" delete the quote. */
export const rewritings = {
  'all kinds of edits': (cut, others, chance) => {
    cut.quote = mixed(cut.quote, mostOf(cut.quote), others, chance);
    return true;
  },
  'all kinds of edits, in the surroundings too, moved': (cut, others, chance) => {
    cut.quote = mixed(cut.quote, mostOf(cut.quote), others, chance);
    cut.lead = mixed(cut.lead, mostOf(cut.lead), others, chance);
    cut.tail = mixed(cut.tail, mostOf(cut.tail), others, chance);
    for (const line of newLines(others, 3, chance)) put(cut, line, chance);
    moveOwn(cut, chance);
    return true;
  },
  misprints: (cut, _, chance) => {
    cut.quote = editWords(cut.quote, mostOf(cut.quote), chance, (word) => misprinted(word, chance));
    return true;
  },
  synonyms: (cut, _, chance) => {
    cut.quote = editWords(cut.quote, mostOf(cut.quote), chance, synonym);
    cut.lead = editWords(cut.lead, 3, chance, synonym);
    return true;
  },
  'numbers brought up to date': (cut, others, chance) => {
    if (!/\d/.test(cut.quote)) return false;
    const numbers = (text: string, most: number) =>
      editWords(text, most, chance, (word) =>
        /\d/.test(word) ? word.replace(/\d/g, () => String(chance.below(10))) : null,
      );
    cut.quote = numbers(cut.quote, mostOf(cut.quote));
    cut.lead = numbers(cut.lead, 9);
    cut.tail = numbers(cut.tail, 9);
    put(cut, chance.of(others), chance);
    return true;
  },
  'capitals and marks': (cut, _, chance) => {
    const remark = (text: string) => {
      const marked = text
        .replace(/["“”„«»]/g, () => chance.of(['"', '“', '”', '«', '»']))
        .replace(/[-–—]/g, () => chance.of(['-', '–', '—']))
        .replace(/['’]/g, () => chance.of(["'", '’']))
        .replace(/[,;]/g, () => chance.of([',', ';', '']));
      return chance.once(0.3) ? marked.toUpperCase() : marked;
    };
    cut.quote = remark(cut.quote);
    cut.lead = remark(cut.lead);
    cut.tail = remark(cut.tail);
    return cut.quote.trim() !== '';
  },
  'its first and last words changed': (cut, others, chance) => {
    const all = wordsOf(cut.quote);
    const most = mostOf(cut.quote);
    if (most < 1) return false;
    const atStart = chance.below(Math.min(most, 4) + 1);
    const atEnd = Math.min(most - atStart, 4);
    const begin = all[atStart]?.index ?? 0;
    const lastKept = all[all.length - 1 - atEnd];
    const end = lastKept ? lastKept.index + lastKept[0].length : cut.quote.length;
    const fresh = (count: number) => Array.from({ length: count }, () => otherWord(others, chance));
    const kept = cut.quote.slice(begin, end);
    const last = cut.quote.slice(end).match(/[^\p{L}\p{N}\s]*$/u)?.[0] ?? '';
    cut.quote = `${[...fresh(atStart), kept, ...fresh(atEnd)].join(' ')}${atEnd > 0 ? last : ''}`;
    return true;
  },
  'its first or last words dropped': (cut, _, chance) => {
    const all = wordsOf(cut.quote);
    const most = mostOf(cut.quote);
    if (most < 1) return false;
    const count = 1 + chance.below(most);
    if (chance.once(0.5)) cut.quote = cut.quote.slice(all[count]?.index ?? 0);
    else {
      const last = all[all.length - 1 - count];
      cut.quote = cut.quote.slice(0, last ? last.index + last[0].length : 0);
    }
    return true;
  },
  'its sentences in another order': (cut, _, chance) => {
    const parts = cut.quote.includes('\n') ? [] : sentencesOf(cut.quote);
    if (parts.length < 2 || parts.some((part) => countWords(part) < 3)) return false;
    const at = chance.below(parts.length - 1);
    const [one = '', two = ''] = parts.slice(at, at + 2);
    parts.splice(at, 2, `${two.trimEnd()} `, one);
    cut.quote = tidy(parts.join('')).trim();
    return true;
  },
  'a sentence put in': (cut, others, chance) => {
    const sentence = chance.of(sentencesOf(chance.of(others))).trim();
    const halves = halvesOf(cut.quote, chance);
    if (!halves || countWords(sentence) > countWords(cut.quote)) return false;
    cut.quote = `${halves[0]} ${sentence} ${halves[1]}`;
    return true;
  },
  'a paragraph put in': (cut, others, chance) => {
    const line = chance.of(others);
    const halves = halvesOf(cut.quote, chance);
    if (!halves || countWords(line) > 3 * countWords(cut.quote)) return false;
    cut.quote = halves.join(`\n${line}\n`);
    return true;
  },
  'paragraphs joined and parted': (cut, others, chance) => {
    if (cut.quote.includes('\n')) cut.quote = cut.quote.replace(/\n/g, ' ');
    else cut.quote = sentencesOf(cut.quote).reduce((all, part) => `${all.trimEnd()}\n${part}`);
    if (cut.tail.trim() === '') cut.tail += ` ${cut.below.shift() ?? ''}`;
    cut.quote = mixed(cut.quote, mostOf(cut.quote) >> 1, others, chance);
    return true;
  },
  'other surroundings': (cut, others, chance) => {
    cut.quote = mixed(cut.quote, mostOf(cut.quote) >> 1, others, chance);
    [cut.lead, cut.tail] = ['', ''];
    moveOwn(cut, chance);
    return countWords(cut.quote) > 5;
  },
  'a paragraph like its own elsewhere': (cut, others, chance) => {
    const own = cut.lead + cut.quote + cut.tail;
    put(cut, mixed(own, countWords(own) * 0.6, others, chance), chance);
    cut.quote = mixed(cut.quote, mostOf(cut.quote), others, chance);
    return true;
  },
  'the same sentence elsewhere': (cut, others, chance) => {
    if (cut.lead.length < CONTEXT_CHARS && cut.tail.length < CONTEXT_CHARS) return false;
    const [one, two] = [chance.of(others), chance.of(others)];
    put(cut, `${one} ${cut.quote} ${two}`.replace(/\n/g, ' '), chance);
    cut.quote = mixed(cut.quote, mostOf(cut.quote) >> 1, others, chance);
    return true;
  },
  'lines that come again and again': (cut, others, chance) => {
    const lines = ['Read more', 'Share this story', 'Sign up for our newsletter', chance.of(others)];
    const sow = (text: string[]) => text.flatMap((line) => [line, chance.of(lines)]);
    cut.above = sow(cut.above);
    cut.below = sow(cut.below);
    cut.quote = mixed(cut.quote, mostOf(cut.quote), others, chance);
    return true;
  },
  'gone, all else as it was': (cut) => {
    cut.quote = '';
    return true;
  },
  'gone, its surroundings edited': (cut, others, chance) => {
    cut.quote = '';
    cut.lead = mixed(cut.lead, mostOf(cut.lead), others, chance);
    cut.tail = mixed(cut.tail, mostOf(cut.tail), others, chance);
    for (const line of newLines(others, 3, chance)) put(cut, line, chance);
    return true;
  },
  'gone, with its paragraphs': (cut) => {
    [cut.lead, cut.quote, cut.tail] = ['', '', ''];
    return true;
  },
  'gone, another text in its place': (cut, others, chance) => {
    let instead = chance.of(others);
    const count = countWords(cut.quote);
    const ends = wordsOf(instead);
    instead = instead.slice(0, ends[count]?.index ?? instead.length).trim();
    cut.lead += `${instead} `;
    cut.quote = '';
    return true;
  },
  'gone, but one like it remains': (cut, others, chance) => {
    if (countWords(cut.quote) < 6) return false;
    put(cut, mixed(cut.quote, countWords(cut.quote) * 0.65, others, chance).replace(/\n/g, ' '), chance);
    cut.quote = '';
    return true;
  },
  'gone, its words in another order elsewhere': (cut, _, chance) => {
    const left = wordsOf(cut.quote).map(([each]) => each);
    if (left.length < 6) return false;
    const line: string[] = [];
    while (left.length > 0) line.push(...left.splice(chance.below(left.length), 1));
    put(cut, line.join(' '), chance);
    cut.quote = '';
    return true;
  },
} satisfies Record<string, Rewriting>;
