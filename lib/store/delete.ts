import { Clipping } from '../model/clipping';
import { Note } from '../model/note';
import type { RecordIds, Records } from '../model/records';
import type { Store } from './schema';
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
    Promise.all(ids.notes.map((id) => notes.get(id))),
    Promise.all(ids.clippings.map((id) => notes.index('clipping').getAll(id))),
    Promise.all(ids.clippings.map((id) => clippings.get(id))),
  ]);
  // By id: the note on a clipping may have been named too.
  const byId = new Map(sound(Note, [...named, ...onClippings.flat()]).map((note) => [note.id, note]));
  const deleted: Records = { notes: [...byId.values()], clippings: sound(Clipping, clipped) };
  await Promise.all([
    ...deleted.notes.map(({ id }) => notes.delete(id)),
    ...deleted.clippings.map(({ id }) => clippings.delete(id)),
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
 * Puts deleted records back, unchanged. One that is there again by now is left as it is. One transaction: all or
 * nothing. Resolves after it has completed.
 */
export async function restoreRecords(store: Store, records: Records): Promise<void> {
  const tx = store.transaction(['notes', 'clippings'], 'readwrite');
  const notes = tx.objectStore('notes');
  const clippings = tx.objectStore('clippings');
  const [notesThere, clippingsThere] = await Promise.all([
    Promise.all(records.notes.map(({ id }) => notes.count(id))),
    Promise.all(records.clippings.map(({ id }) => clippings.count(id))),
  ]);
  await Promise.all([
    ...records.notes.filter((_, at) => notesThere[at] === 0).map((note) => notes.put(note)),
    ...records.clippings
      .filter((_, at) => clippingsThere[at] === 0)
      .map((clipping) => clippings.put(clipping)),
    tx.done,
  ]);
}
