import type { Merge, Write } from '../model/merge';
import type { Note } from '../model/note';
import type { Store } from './schema';

/**
 * Writes a merge in one transaction. `stale`: a record is no longer what it was when the merge was decided, or one that
 * was to be new is there; then nothing is written. Resolves after the transaction has completed; when it fails, nothing
 * is written either.
 */
export async function writeMerge(store: Store, { notes, clippings }: Merge): Promise<'merged' | 'stale'> {
  const tx = store.transaction(['notes', 'clippings'], 'readwrite');
  // A failure is thrown by the request that failed; the transaction's own is then expected.
  tx.done.catch(() => undefined);
  const noteStore = tx.objectStore('notes');
  const clippingStore = tx.objectStore('clippings');
  const asBefore = await Promise.all([
    ...notes.map(async (write) => isAsBefore(write, await noteStore.get(write.record.id))),
    ...clippings.map(async (write) => isAsBefore(write, await clippingStore.get(write.record.id))),
    ...notes
      .filter(({ before }) => before === null)
      .map(async ({ record: { about } }) => {
        // An entry and a clipping have one note each.
        if (about.kind === 'entry') return (await noteStore.index('entry').getKey(about.entry)) === undefined;
        if (about.kind === 'free') return true;
        return (await noteStore.index('clipping').getKey(about.clipping)) === undefined;
      }),
  ]);
  if (asBefore.includes(false)) {
    tx.abort();
    await tx.done.catch(() => undefined);
    return 'stale';
  }
  try {
    await Promise.all([
      ...notes.map(async ({ record }) => noteStore.put(record)),
      ...clippings.map(async ({ record }) => clippingStore.put(record)),
      tx.done,
    ]);
  } catch (error) {
    // A record that cannot be cloned fails before its request: the transaction would complete with the others.
    abort(tx);
    throw error;
  }
  return 'merged';
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has aborted by itself, since one of its requests failed.
  }
}

/** Every edit of a record changes its time or, within one millisecond, its revision. */
function isAsBefore<T extends { editedAt: number; revision?: Note['revision'] }>(
  { before }: Write<T>,
  now: T | undefined,
): boolean {
  return before?.editedAt === now?.editedAt && before?.revision === now?.revision;
}
