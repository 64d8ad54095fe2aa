import type { Store } from './schema';

/** How many notes and clippings there are, damaged ones too, as of one moment. */
export async function countRecords(store: Store): Promise<{ notes: number; clippings: number }> {
  const tx = store.transaction(['notes', 'clippings']);
  const [notes, clippings] = await Promise.all([
    tx.objectStore('notes').count(),
    tx.objectStore('clippings').count(),
  ]);
  return { notes, clippings };
}
