import * as v from 'valibot';
import type { Clipping } from '../model/clipping';
import type { Note } from '../model/note';
import { text } from '../text/text';
import { IncomingClipping, IncomingNote } from './backup-format';
import { bookPlace } from './book-place';
import { textOfCell } from './csv-cell';
import { wordsOfCell } from './csv-list';
import { type columns, firstColumns } from './csv-row';
import { isHeading, rowsBelow, type TableRow } from './csv-table';
import type { Broken, Incoming } from './incoming';
import { whyBroken } from './why-broken';

/** Whether lines of CSV are our own export. Columns may have been moved, and others added. */
export function isOwnCsv(lines: readonly string[][]): boolean {
  return isHeading(lines[0], firstColumns);
}

/** Reads our own CSV, a step per row. */
export function* readCsv(lines: readonly string[][]): Generator<void, Incoming> {
  const broken: Broken[] = [];
  const notes = new Map<string, Note>();
  const clippings = new Map<string, Clipping>();
  for (const row of rowsBelow(lines, 0)) {
    yield;
    const read = readRow(cellsOf(row));
    const where = text('bring.where.row', { number: row.number });
    if ('why' in read) broken.push({ where, why: read.why });
    else if (clippings.has(read.clipping?.id ?? '') || notes.has(read.note?.id ?? '')) {
      broken.push({ where, why: text('bring.why.twice.plain') });
    } else {
      if (read.clipping) clippings.set(read.clipping.id, read.clipping);
      if (read.note) notes.set(read.note.id, read.note);
    }
  }
  const records = { notes: [...notes.values()], clippings: [...clippings.values()] };
  return { kind: 'read', records, settings: null, broken };
}

function readRow(cell: Cell): { clipping: Clipping | null; note: Note | null } | { why: string } {
  const isClipping = cell('kind') === 'clipping';
  const clipping = v.safeParse(v.nullable(IncomingClipping), isClipping ? clippingOf(cell) : null);
  if (!clipping.success) return { why: whyBroken(clipping.issues) };
  const note = v.safeParse(v.nullable(IncomingNote), isClipping ? commentOf(cell) : noteOf(cell));
  if (!note.success) return { why: whyBroken(note.issues) };
  return { clipping: clipping.output, note: note.output };
}

type Cell = (column: (typeof columns)[number]) => string;

function cellsOf({ cells }: TableRow): Cell {
  return (column) => textOfCell(cells.get(column) ?? '');
}

function clippingOf(cell: Cell): unknown {
  return {
    id: cell('id'),
    selector:
      cell('quote') === ''
        ? null
        : {
            exact: cell('quote'),
            prefix: cell('prefix'),
            suffix: cell('suffix'),
            start: Number(cell('start')),
          },
    source: {
      url: cell('url') || null,
      title: cell('title'),
      site: cell('site'),
      ...(cell('author') !== '' && { byline: cell('author') }),
      ...(cell('published') !== '' && { publishedAt: cell('published') }),
      ...(cell('language') !== '' && { language: cell('language') }),
    },
    ...placeOf(cell),
    entries: entriesOf(cell),
    tags: wordsOfCell(cell('tags')),
    savedAt: Date.parse(cell('saved')),
    editedAt: Date.parse(cell('edited')),
  };
}

function placeOf(cell: Cell): { place?: unknown } {
  const place = bookPlace(cell('place'), cell('place'));
  return place === null ? {} : { place };
}

/** The note of a clipping's row; `null` where there is none. */
function commentOf(cell: Cell): unknown {
  if (cell('note id') === '') return null;
  return {
    id: cell('note id'),
    about: { kind: 'clipping', clipping: cell('id') },
    text: cell('note'),
    tags: wordsOfCell(cell('note tags')),
    createdAt: Date.parse(cell('note created')),
    editedAt: Date.parse(cell('note edited')),
    revision: Number(cell('note revision')),
  };
}

function noteOf(cell: Cell): unknown {
  return {
    id: cell('id'),
    about: subjectOf(cell),
    text: cell('note'),
    tags: wordsOfCell(cell('tags')),
    createdAt: Date.parse(cell('saved')),
    editedAt: Date.parse(cell('edited')),
    revision: Number(cell('note revision')),
  };
}

function subjectOf(cell: Cell): unknown {
  const about = cell('about');
  if (about === 'free') return { kind: 'free' };
  if (about === 'entry') return { kind: 'entry', entry: entriesOf(cell)[0] };
  return { kind: 'clipping', clipping: about };
}

function entriesOf(cell: Cell): string[] {
  return cell('entries').split(' ').filter(Boolean);
}
