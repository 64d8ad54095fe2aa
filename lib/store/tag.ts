import { Clipping } from '../model/clipping';
import { Note } from '../model/note';
import type { RecordIds, Records } from '../model/records';
import { retagged, type TagChange } from '../model/tag';
import type { Store } from './schema';
import { someAtOnce } from './some-at-once';
import { sound } from './sound';

/**
 * Adds tags to records and takes tags off them; gives them as they are now. Ids that are gone are passed over. A note
 * gets a new revision, so that an editor that does not know of its tags cannot take them away. `now` is in ms since
 * the epoch. One transaction: all or nothing. Resolves after it has completed.
 */
export async function tagRecords(
  store: Store,
  ids: RecordIds,
  change: TagChange,
  now: number,
): Promise<Records> {
  const tx = store.transaction(['notes', 'clippings'], 'readwrite');
  const notes = tx.objectStore('notes');
  const clippings = tx.objectStore('clippings');
  const [rawNotes, rawClippings] = await Promise.all([
    someAtOnce(ids.notes, (id) => notes.get(id)),
    someAtOnce(ids.clippings, (id) => clippings.get(id)),
  ]);
  const tagged: Records = {
    notes: sound(Note, rawNotes).map((note) => ({
      ...note,
      tags: retagged(note.tags, change),
      editedAt: now,
      revision: note.revision + 1,
    })),
    clippings: sound(Clipping, rawClippings).map((clipping) => ({
      ...clipping,
      tags: retagged(clipping.tags, change),
      editedAt: now,
    })),
  };
  await Promise.all([
    someAtOnce(tagged.notes, (note) => notes.put(note)),
    someAtOnce(tagged.clippings, (clipping) => clippings.put(clipping)),
    tx.done,
  ]);
  return tagged;
}
