import { Clipping } from '../model/clipping';
import { joinedNote } from '../model/joined-note';
import { Note } from '../model/note';
import type { RecordIds, Records } from '../model/records';
import { keyOf } from './notes';
import type { Store } from './schema';
import { someAtOnce } from './some-at-once';
import { sound } from './sound';

/**
 * Deletes records, and with a clipping the note on it. Gives what was deleted, for `restoreRecords`; a damaged record
 * is left where it is, and one that is gone is no error. One transaction: all or nothing. Resolves after it has
 * completed.
 */
export async function deleteRecords(store: Store, ids: RecordIds): Promise<Records> {
  const tx = store.transaction(['notes', 'clippings'], 'readwrite');
  const notes = tx.objectStore('notes');
  const clippings = tx.objectStore('clippings');
  const [named, onClippings, clipped] = await Promise.all([
    someAtOnce(ids.notes, (id) => notes.get(id)),
    someAtOnce(ids.clippings, (id) => notes.index('clipping').getAll(id)),
    someAtOnce(ids.clippings, (id) => clippings.get(id)),
  ]);
  // By id: the note on a clipping may have been named too.
  const byId = new Map(sound(Note, [...named, ...onClippings.flat()]).map((note) => [note.id, note]));
  const deleted: Records = { notes: [...byId.values()], clippings: sound(Clipping, clipped) };
  await Promise.all([
    someAtOnce(deleted.notes, ({ id }) => notes.delete(id)),
    someAtOnce(deleted.clippings, ({ id }) => clippings.delete(id)),
    tx.done,
  ]);
  return deleted;
}

/**
 * Deletes all notes and clippings, damaged ones too, and gives their ids. One transaction: all or nothing. Resolves
 * after it has completed.
 */
export async function deleteAllRecords(store: Store): Promise<RecordIds> {
  const tx = store.transaction(['notes', 'clippings'], 'readwrite');
  const notes = tx.objectStore('notes');
  const clippings = tx.objectStore('clippings');
  const [noteIds, clippingIds] = await Promise.all([
    notes.getAllKeys(),
    clippings.getAllKeys(),
    notes.clear(),
    clippings.clear(),
    tx.done,
  ]);
  return { notes: noteIds, clippings: clippingIds };
}

/**
 * Puts deleted records back, unchanged, and gives what it has written. One that is there again by now is left as it is; a
 * note whose entry or clipping has got another one since is added to that. One transaction: all or nothing. Resolves after
 * it has completed.
 */
export async function restoreRecords(store: Store, records: Records): Promise<Records> {
  const tx = store.transaction(['notes', 'clippings'], 'readwrite');
  const notes = tx.objectStore('notes');
  const clippings = tx.objectStore('clippings');
  const [notesThere, clippingsThere] = await Promise.all([
    someAtOnce(records.notes, ({ id }) => notes.count(id)),
    someAtOnce(records.clippings, ({ id }) => clippings.count(id)),
  ]);
  const missing = records.notes.filter((_, at) => notesThere[at] === 0);
  const written = await someAtOnce(missing, async (note) => {
    const { about } = note;
    if (about.kind === 'free') return [];
    return sound(Note, await notes.index(about.kind).getAll(keyOf(about)));
  });
  const restored: Records = {
    notes: missing.map((note, at) => withOther(note, written[at]?.[0])),
    clippings: records.clippings.filter((_, at) => clippingsThere[at] === 0),
  };
  await Promise.all([
    someAtOnce(restored.notes, (note) => notes.put(note)),
    someAtOnce(restored.clippings, (clipping) => clippings.put(clipping)),
    tx.done,
  ]);
  return restored;
}

/** A deleted note as it comes back where another was written since: as a part of that, unless it would be too long. */
function withOther(deleted: Note, other: Note | undefined): Note {
  const joined = other && joinedNote(other, deleted);
  // An editor that has the other open must notice.
  return joined ? { ...joined, revision: joined.revision + 1 } : deleted;
}
