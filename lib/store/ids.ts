import { RecordIds } from '../model/records';
import type { Store } from './schema';
import { someAtOnce } from './some-at-once';
import { sound } from './sound';

const { notes: NoteIds, clippings: ClippingIds } = RecordIds.entries;

/** The ids of all records, the emptied notes and those whose clipping is gone among them. */
export async function allIds(store: Store): Promise<RecordIds> {
  const tx = store.transaction(['notes', 'clippings']);
  const [notes, clippings] = await Promise.all([
    tx.objectStore('notes').getAllKeys(),
    tx.objectStore('clippings').getAllKeys(),
  ]);
  return { notes: sound(NoteIds.item, notes), clippings: sound(ClippingIds.item, clippings) };
}

/** The given ids, with those of the notes on the clippings among them. */
export async function withNoteIds(store: Store, { notes, clippings }: RecordIds): Promise<RecordIds> {
  const index = store.transaction('notes').store.index('clipping');
  const comments = await someAtOnce(clippings, (id) => index.getAllKeys(id));
  return { notes: [...new Set([...notes, ...sound(NoteIds.item, comments.flat())])], clippings };
}
