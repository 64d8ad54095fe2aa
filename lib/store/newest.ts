import type { IDBPCursorWithValue } from 'idb';
import { Clipping } from '../model/clipping';
import { type Leaf, leafTime } from '../model/leaf';
import { Note } from '../model/note';
import type { Store } from './schema';
import { sound } from './sound';

/**
 * The newest leaves, newest first, at most `limit`, and how many there are. By indexes, without reading the rest: for
 * the moment in which the notebook opens. Emptied notes count, and notes whose clipping is gone do not, unlike in the
 * catalogue, which knows a moment later.
 */
export async function newestLeaves(store: Store, limit: number): Promise<{ total: number; leaves: Leaf[] }> {
  const tx = store.transaction(['notes', 'clippings']);
  const notes = tx.objectStore('notes').index('kind');
  const clippings = tx.objectStore('clippings').index('savedAt');
  const [onEntries, free, clipped, ...counts] = await Promise.all([
    first(notes.openCursor(ofKind('entry'), 'prev'), limit),
    first(notes.openCursor(ofKind('free'), 'prev'), limit),
    first(clippings.openCursor(null, 'prev'), limit),
    notes.count(ofKind('entry')),
    notes.count(ofKind('free')),
    clippings.count(),
  ]);
  const candidates: Leaf[] = [
    ...sound(Note, [...onEntries, ...free]).map((note): Leaf => ({ kind: 'note', note })),
    ...sound(Clipping, clipped).map((clipping): Leaf => ({ kind: 'clipping', clipping, note: null })),
  ];
  const comments = tx.objectStore('notes').index('clipping');
  const leaves = await Promise.all(
    candidates
      .sort((a, b) => leafTime(b) - leafTime(a))
      .slice(0, limit)
      .map(async (leaf) => {
        if (leaf.kind === 'note') return leaf;
        const [note] = sound(Note, await comments.getAll(leaf.clipping.id));
        return { ...leaf, note: note ?? null };
      }),
  );
  return { total: counts.reduce((sum, count) => sum + count), leaves };
}

/** The values of the first records of a cursor. */
async function first<C extends Pick<IDBPCursorWithValue, 'value'> & { continue(): Promise<C | null> }>(
  opening: Promise<C | null>,
  limit: number,
): Promise<unknown[]> {
  const values: unknown[] = [];
  for (let at = await opening; at && values.length < limit; at = await at.continue()) values.push(at.value);
  return values;
}

/** All keys of the index `kind` that belong to one kind, whatever the time. */
function ofKind(kind: Note['about']['kind']): IDBKeyRange {
  return IDBKeyRange.bound([kind], [kind, []]);
}
