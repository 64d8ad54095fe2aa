import type { Store } from './schema';

/** How many notes were edited and clippings kept after a time, in ms since the epoch. By indexes, without reading them. */
export async function changedSince(store: Store, time: number): Promise<number> {
  const tx = store.transaction(['notes', 'clippings']);
  const after = IDBKeyRange.lowerBound(time, true);
  const counts = await Promise.all([
    tx.objectStore('notes').index('editedAt').count(after),
    tx.objectStore('clippings').index('savedAt').count(after),
  ]);
  return counts[0] + counts[1];
}
