import * as v from 'valibot';
import type { BookPlace, Clipping } from '../model/clipping';
import type { Note } from '../model/note';
import { text } from '../text/text';
import { IncomingClipping, IncomingNote } from './backup-format';
import type { Commented } from './comments';
import { stableId } from './stable-id';
import { UNTOLD_TIME } from './times';
import { whyBroken } from './why-broken';

/** A passage as another program keeps it. Empty where that does not tell. */
export interface ForeignPassage {
  quote: string;
  prefix: string;
  suffix: string;
  start: number;
  url: string;
  title: string;
  author: string;
  site: string;
  place: BookPlace | null;
  comment: string;
  tags: readonly string[];
  /** In ms since the epoch; `UNTOLD_TIME` where it is not told, or not understood. */
  savedAt: number;
}

/** A passage of which nothing is told. */
export const untold: ForeignPassage = {
  quote: '',
  prefix: '',
  suffix: '',
  start: 0,
  url: '',
  title: '',
  author: '',
  site: '',
  place: null,
  comment: '',
  tags: [],
  savedAt: UNTOLD_TIME,
};

/** A time as other programs write it, with a space before the hour that not every browser takes. */
export function timeOf(written: string): number {
  const time = Date.parse(written.trim().replace(/^(\S+) (?=\d)/, '$1T'));
  return Number.isNaN(time) ? UNTOLD_TIME : time;
}

/** The id of a passage, made from source and quote: the same whenever, and out of whatever program, it comes. */
export function foreignId({ url, author, title, quote }: ForeignPassage): string {
  return stableId('clipping', url || `${author}\n${title}`, quote);
}

/** A passage of another program as a clipping and the note about it, or why it cannot be one. */
export function clippingOfForeign(passage: ForeignPassage): Commented | { why: string } {
  const { quote, url, title, author, comment, savedAt: time } = passage;
  if (quote.trim() === '' && url === '') return { why: text('bring.why.noQuote') };
  const id = foreignId(passage);
  const tags = [...new Set(passage.tags.map((tag) => tag.trim()))].filter((tag) => tag !== '');
  const clipping = v.safeParse(IncomingClipping, {
    id,
    selector:
      quote.trim() === ''
        ? null
        : { exact: quote, prefix: passage.prefix, suffix: passage.suffix, start: passage.start },
    source: {
      url: url || null,
      title,
      site: passage.site || siteOf(url),
      ...(author !== '' && { byline: author }),
    },
    ...(passage.place && { place: passage.place }),
    entries: [],
    tags,
    savedAt: time,
    editedAt: time,
  } satisfies Record<Exclude<keyof Clipping, 'place'>, unknown>);
  if (!clipping.success) return { why: whyBroken(clipping.issues) };
  if (comment.trim() === '') return { clipping: clipping.output, comment: null };
  const note = v.safeParse(IncomingNote, {
    id: stableId('note', id),
    about: { kind: 'clipping', clipping: id },
    text: comment,
    tags: [],
    createdAt: time,
    editedAt: time,
    revision: 1,
  } satisfies Record<keyof Note, unknown>);
  return note.success ? { clipping: clipping.output, comment: note.output } : { why: whyBroken(note.issues) };
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
