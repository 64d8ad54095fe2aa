import type { Merge } from '../model/merge';
import type { Note } from '../model/note';
import { keyOf } from './notes';
import type { Store } from './schema';
import { someAtOnce } from './some-at-once';

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
  // Of what is to be new, one look at the ids is enough.
  const noteIds = new Set(await noteStore.getAllKeys());
  const clippingIds = new Set(await clippingStore.getAllKeys());
  const notesAsBefore = await someAtOnce(notes, async ({ record, before }) => {
    if (before !== null) return isSame(before, await noteStore.get(record.id));
    if (noteIds.has(record.id)) return false;
    const { about } = record;
    // An entry and a clipping have one note each.
    if (about.kind === 'free') return true;
    return (await noteStore.index(about.kind).getKey(keyOf(about))) === undefined;
  });
  const clippingsAsBefore = await someAtOnce(clippings, async ({ record, before }) =>
    before === null ? !clippingIds.has(record.id) : isSame(before, await clippingStore.get(record.id)),
  );
  if (notesAsBefore.includes(false) || clippingsAsBefore.includes(false)) {
    tx.abort();
    await tx.done.catch(() => undefined);
    return 'stale';
  }
  try {
    await Promise.all([
      someAtOnce(notes, ({ record }) => noteStore.put(record)),
      someAtOnce(clippings, ({ record }) => clippingStore.put(record)),
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
function isSame<T extends { editedAt: number; revision?: Note['revision'] }>(
  before: T,
  now: T | undefined,
): boolean {
  return before.editedAt === now?.editedAt && before.revision === now.revision;
}
