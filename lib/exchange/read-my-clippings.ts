import { text } from '../text/text';
import { bookPlace } from './book-place';
import { type ForeignPassage, untold } from './foreign-clipping';
import { type Found, gatherForeign } from './gather-foreign';
import type { Incoming } from './incoming';
import { UNTOLD_TIME } from './times';

/** What stands between two records, alone on its line. */
const RULE = /\r?\n==========(?:\r?\n|$)/;

/** Whether a text is `My Clippings.txt`, which Kindles keep: a book's line, a line of facts that begins with a dash, a rule. */
export function isMyClippings(content: string): boolean {
  return /^[^\n]+\n[-–] [^\n]*\|/.test(content) && RULE.test(content);
}

/** Reads it, a step per record. A note belongs to the highlight of the same book that ends where it stands. */
export function readMyClippings(content: string): Generator<void, Incoming> {
  return gatherForeign(foundIn(content));
}

/** A record of the file: of which kind, and where in its book, by Kindle's own count. */
interface Kept {
  kind: 'highlight' | 'note' | 'bookmark';
  passage: ForeignPassage;
  /** The words of a note. */
  words: string;
  from: number;
  to: number;
}

function* foundIn(content: string): Generator<Found, void> {
  const records = content.split(RULE).filter((record) => record.trim() !== '');
  const kept = records.map(keptIn);
  for (const [at, record] of kept.entries()) {
    const where = text('bring.where.record', { number: at + 1 });
    if (record === null) yield { where, passage: { why: text('bring.why.noQuote') } };
    else if (record.kind === 'highlight') yield { where, passage: record.passage };
    else if (record.kind === 'note') yield { where, passage: withHighlight(record, at, kept) };
  }
}

/** How many records from a note its highlight may be. Kindle writes them one after the other; chosen with room to spare. */
const REACH = 5;

function withHighlight(note: Kept, at: number, kept: readonly (Kept | null)[]): Found['passage'] {
  const near = kept.slice(Math.max(0, at - REACH), at + REACH + 1);
  const highlight = near.find(
    (each) =>
      each?.kind === 'highlight' &&
      each.passage.title === note.passage.title &&
      each.from <= note.to &&
      note.from <= each.to,
  );
  return highlight ? { ...highlight.passage, comment: note.words } : { why: text('bring.why.orphan') };
}

function keptIn(record: string): Kept | null {
  // Some Kindles put a byte order mark before every record.
  const [book = '', facts = '', ...lines] = record.replace(/^\s*\ufeff?/, '').split(/\r?\n/);
  const words = lines.join('\n').trim();
  const kind = /bookmark|закладк/i.test(facts)
    ? 'bookmark'
    : /\bnote\b|заметк/i.test(facts)
      ? 'note'
      : 'highlight';
  if (kind !== 'bookmark' && words === '') return null;
  const page = /(?:page|страниц\p{L}*|стр\.) +([\divxlcdm]+(?:[-–][\divxlcdm]+)?)/iu.exec(facts)?.[1];
  const location = /(?:location|loc\.|мест\p{L}*|позици\p{L}*) +(\d+(?:[-–]\d+)?)/iu.exec(facts)?.[1];
  const [from = 0, to = from] = (location ?? page ?? '').split(/[-–]/).map(Number);
  const passage = {
    ...untold,
    ...bookOf(book),
    quote: kind === 'highlight' ? words : '',
    place: page === undefined ? bookPlace('location', location ?? '') : bookPlace('page', page),
    savedAt: timeIn(facts.split('|').at(-1) ?? ''),
  };
  // Of the end of a location Kindle writes only the digits that differ.
  return { kind, passage, words, from, to: Math.max(from, wholeEnd(from, to)) };
}

/** `180-5` ends at 185. */
function wholeEnd(from: number, to: number): number {
  const digits = String(from).slice(0, -String(to).length);
  return to < from ? Number(`${digits}${to}`) : to;
}

/** "Title (Family, Given)": the last brackets hold the authors, with semicolons between them. */
function bookOf(line: string): { title: string; author: string } {
  const [, title = line, authors = ''] = /^(.*\S)\s*\(([^()]*)\)\s*$/.exec(line) ?? [];
  const inOrder = (name: string) => name.trim().replace(/^([^,]+), *([^,]+)$/, '$2 $1');
  return { title: title.trim(), author: authors.split(';').map(inOrder).filter(Boolean).join('; ') };
}

/** The months in English and Russian, in full: beginnings are those of other words elsewhere, as of "mardi". */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'января'],
  ['february', 'февраля'],
  ['march', 'марта'],
  ['april', 'апреля'],
  ['may', 'мая'],
  ['june', 'июня'],
  ['july', 'июля'],
  ['august', 'августа'],
  ['september', 'сентября'],
  ['october', 'октября'],
  ['november', 'ноября'],
  ['december', 'декабря'],
];

/** "Added on Sunday, December 18, 2022 3:19:56 PM", or the day before the month; by the reader's own clock, as Kindle does. */
function timeIn(words: string): number {
  const names: readonly string[] = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const month = MONTHS.findIndex((spellings) => spellings.some((spelling) => names.includes(spelling)));
  const [day, year, hour = 0, minute = 0, second = 0] = (words.match(/\d+/g) ?? []).map(Number);
  if (month < 0 || day === undefined || year === undefined) return UNTOLD_TIME;
  const afternoon = /\bPM\b/i.test(words) ? 12 : 0;
  const hours = /\b[AP]M\b/i.test(words) ? (hour % 12) + afternoon : hour;
  return new Date(year, month, day, hours, minute, second).getTime();
}
