import { Clipping, type Passage } from '../model/clipping';
import type { EntryId } from '../model/entry';
import { newId } from '../model/new-id';
import type { Store } from './schema';
import { sound } from './sound';

/** Keeps a passage. `now` is in ms since the epoch. Resolves after the transaction has completed. */
export async function saveClipping(
  store: Store,
  passage: Passage,
  entries: readonly EntryId[],
  now: number,
): Promise<Clipping> {
  const clipping: Clipping = {
    id: newId(),
    ...passage,
    entries: [...new Set(entries)],
    tags: [],
    savedAt: now,
    editedAt: now,
  };
  const tx = store.transaction('clippings', 'readwrite');
  await Promise.all([tx.store.put(clipping), tx.done]);
  return clipping;
}

/** The newest clippings, newest first, at most `limit`. A damaged record is passed over, never deleted. */
export async function recentClippings(store: Store, limit: number): Promise<Clipping[]> {
  const clippings: Clipping[] = [];
  const tx = store.transaction('clippings');
  for await (const cursor of tx.store.index('savedAt').iterate(null, 'prev')) {
    if (clippings.length === limit) break;
    clippings.push(...sound(Clipping, [cursor.value]));
  }
  return clippings;
}

/** The newest clippings that mention an entry, newest first, at most `limit`. A damaged record is passed over. */
export async function clippingsAbout(store: Store, entry: EntryId, limit: number): Promise<Clipping[]> {
  const records: unknown[] = await store.getAllFromIndex('clippings', 'entries', entry);
  return sound(Clipping, records)
    .sort((a, b) => b.savedAt - a.savedAt)
    .slice(0, limit);
}

/** A clipping by its id; `null` when it is gone or damaged. */
export async function clippingOf(store: Store, id: string): Promise<Clipping | null> {
  const [clipping] = sound(Clipping, [await store.get('clippings', id)]);
  return clipping ?? null;
}
