import type { Clipping } from '../model/clipping';
import { joinedNote } from '../model/joined-note';
import type { Note } from '../model/note';
import type { Records } from '../model/records';
import { text } from '../text/text';
import { canonicalJson } from './canonical-json';
import type { Broken } from './incoming';
import { toldOr } from './times';

/** A record of the file beside the one that is here. */
export interface Change<T> {
  mine: T;
  theirs: T;
}

/** What a file would bring to what is here. Nothing has been changed yet. */
export interface Preview {
  added: Records;
  changed: { notes: Change<Note>[]; clippings: Change<Clipping>[] };
  /**
   * Notes about the same as one that is here, but written apart from it: an entry or a clipping has one note only.
   * `theirs` is the two texts as one.
   */
  joined: Change<Note>[];
  /** How many records say nothing that is not here. */
  same: number;
  broken: Broken[];
  /** When the two were compared, in ms since the epoch: the time of what the file tells no time of. */
  at: number;
}

/**
 * Compares what a file holds with what is here, in steps of a record. A record differs when its content does: when it was
 * saved, how often, and which entries a quote mentions do not count. `now`, in ms since the epoch, is the time of
 * records of which the file tells none.
 */
export function* preview(incoming: Records, here: Records, now: number): Generator<void, Preview> {
  const found: Preview = {
    added: { notes: [], clippings: [] },
    changed: { notes: [], clippings: [] },
    joined: [],
    same: 0,
    broken: [],
    at: now,
  };
  const clippingsHere = new Map(here.clippings.map((clipping) => [clipping.id, clipping]));
  for (const theirs of incoming.clippings) {
    yield;
    const mine = clippingsHere.get(theirs.id);
    if (!mine) found.added.clippings.push(timed(theirs, now));
    else if (contentOfClipping(mine) === contentOfClipping(theirs)) found.same++;
    else found.changed.clippings.push({ mine, theirs });
  }
  const notesHere = new Map(here.notes.map((note) => [note.id, note]));
  const subjectsHere = new Map<string, Note>();
  for (const note of here.notes) {
    yield;
    subjectsHere.set(subjectOf(note), note);
  }
  for (const theirs of incoming.notes) {
    yield;
    const twin = notesHere.get(theirs.id);
    const other = theirs.about.kind === 'free' ? undefined : subjectsHere.get(subjectOf(theirs));
    if (twin) {
      if (contentOfNote(twin) === contentOfNote(theirs)) found.same++;
      else found.changed.notes.push({ mine: twin, theirs });
    } else if (other) {
      const joined = joinedNote(other, timed(theirs, other.createdAt));
      if (joined === null) found.broken.push(tooLong(theirs));
      else if (contentOfNote(joined) === contentOfNote(other)) found.same++;
      else found.joined.push({ mine: other, theirs: joined });
    } else found.added.notes.push(timed(theirs, now));
  }
  return found;
}

function contentOfClipping({ selector, source, place, tags }: Clipping): string {
  return canonicalJson({ selector, source, place, tags });
}

function contentOfNote({ about, text: words, tags }: Note): string {
  return canonicalJson({ about, words, tags });
}

function subjectOf({ about }: Note): string {
  return canonicalJson(about);
}

/** A new record of which the file told no time is one of today. */
function timed<T extends Note | Clipping>(record: T, now: number): T {
  const editedAt = toldOr(record.editedAt, now);
  return 'createdAt' in record
    ? { ...record, createdAt: toldOr(record.createdAt, now), editedAt }
    : { ...record, savedAt: toldOr(record.savedAt, now), editedAt };
}

function tooLong({ id }: Note): Broken {
  return { where: text('bring.where.noteId', { id }), why: text('bring.why.together') };
}
