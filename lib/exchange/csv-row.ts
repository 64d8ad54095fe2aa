import type { Note } from '../model/note';
import type { Commented } from './comments';
import { listCell } from './csv-list';
import { type Names, namesOf } from './names';
import { isoTime } from './times';

/**
 * The columns of our CSV: first what people read, then what it takes to bring the same records back. A clipping and
 * the note about it are one row; any other note is a row of its own.
 */
export const columns = [
  'kind',
  'quote',
  'note',
  'tags',
  'actors',
  'title',
  'author',
  'site',
  'published',
  'url',
  'saved',
  'edited',
  'id',
  'about',
  'entries',
  'language',
  'prefix',
  'suffix',
  'start',
  'note id',
  'note tags',
  'note created',
  'note edited',
  'note revision',
  'place',
] as const;

/** Those that all of our exports have; what came later may be missing. */
export const firstColumns = columns.filter((column) => column !== 'place');

/** A row by its columns. */
export type Row = Record<(typeof columns)[number], string>;

const empty = Object.fromEntries(columns.map((column) => [column, ''])) as Row;

/** The row of a clipping and the note about it. */
export function clippingRow({ clipping, comment }: Commented, names: Names): Row {
  const { source, selector } = clipping;
  return {
    ...empty,
    kind: 'clipping',
    quote: selector?.exact ?? '',
    tags: listCell(clipping.tags),
    actors: listCell(namesOf(names, clipping.entries)),
    title: source.title,
    author: source.byline ?? '',
    site: source.site,
    published: source.publishedAt ?? '',
    url: source.url ?? '',
    saved: isoTime(clipping.savedAt),
    edited: isoTime(clipping.editedAt),
    id: clipping.id,
    entries: clipping.entries.join(' '),
    language: source.language ?? '',
    prefix: selector?.prefix ?? '',
    suffix: selector?.suffix ?? '',
    start: selector === null ? '' : String(selector.start),
    place: clipping.place ? `${clipping.place.unit} ${clipping.place.at}` : '',
    ...(comment && {
      note: comment.text,
      'note id': comment.id,
      'note tags': listCell(comment.tags),
      'note created': isoTime(comment.createdAt),
      'note edited': isoTime(comment.editedAt),
      'note revision': String(comment.revision),
    }),
  };
}

/** The row of a note on an entry, of a free one, or of one whose clipping is not among the rows. */
export function noteRow(note: Note, names: Names): Row {
  const { about } = note;
  const entries = about.kind === 'entry' ? [about.entry] : [];
  return {
    ...empty,
    kind: 'note',
    note: note.text,
    tags: listCell(note.tags),
    actors: listCell(namesOf(names, entries)),
    saved: isoTime(note.createdAt),
    edited: isoTime(note.editedAt),
    id: note.id,
    about: about.kind === 'clipping' ? about.clipping : about.kind,
    entries: entries.join(' '),
    'note revision': String(note.revision),
  };
}
