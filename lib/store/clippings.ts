import * as v from 'valibot';
import { Clipping, type Passage } from '../model/clipping';
import type { EntryId } from '../model/entry';
import type { Store } from './schema';

/** Keeps a passage. `now` is in ms since the epoch. Resolves after the transaction has completed. */
export async function saveClipping(
  store: Store,
  passage: Passage,
  entries: readonly EntryId[],
  now: number,
): Promise<Clipping> {
  const clipping: Clipping = {
    id: crypto.randomUUID(),
    ...passage,
    entries: [...new Set(entries)],
    savedAt: now,
  };
  await write(store, clipping);
  return clipping;
}

/** Puts a deleted clipping back, unchanged. Resolves after the transaction has completed. */
export async function restoreClipping(store: Store, clipping: Clipping): Promise<void> {
  await write(store, clipping);
}

/** Deletes a clipping; deleting one that is gone is no error. Resolves after the transaction has completed. */
export async function deleteClipping(store: Store, id: string): Promise<void> {
  const tx = store.transaction('clippings', 'readwrite');
  await Promise.all([tx.store.delete(id), tx.done]);
}

/** The newest clippings, newest first, at most `limit`. A damaged record is passed over, never deleted. */
export async function recentClippings(store: Store, limit: number): Promise<Clipping[]> {
  const clippings: Clipping[] = [];
  const tx = store.transaction('clippings');
  for await (const cursor of tx.store.index('savedAt').iterate(null, 'prev')) {
    if (clippings.length === limit) break;
    const parsed = v.safeParse(Clipping, cursor.value);
    if (parsed.success) clippings.push(parsed.output);
  }
  return clippings;
}

async function write(store: Store, clipping: Clipping): Promise<void> {
  const tx = store.transaction('clippings', 'readwrite');
  await Promise.all([tx.store.put(clipping), tx.done]);
}
