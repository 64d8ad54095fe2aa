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
    last(notes, ofKind('entry'), limit),
    last(notes, ofKind('free'), limit),
    last(clippings, null, limit),
    notes.count(ofKind('entry')),
    notes.count(ofKind('free')),
    // Of the store: to count by an index takes several times as long.
    tx.objectStore('clippings').count(),
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

/** What finding the last records needs of an index. */
interface Ordered {
  openKeyCursor(
    range: IDBKeyRange | null,
    direction: 'prev',
  ): Promise<{ key: IDBValidKey; advance(count: number): Promise<{ key: IDBValidKey } | null> } | null>;
  getAll(range: IDBKeyRange | null): Promise<unknown[]>;
}

/** The values of the last records in a range of an index, at least `limit` where there are so many: with three requests. */
async function last(index: Ordered, range: IDBKeyRange | null, limit: number): Promise<unknown[]> {
  const end = await index.openKeyCursor(range, 'prev');
  if (end === null) return [];
  const at = limit > 1 ? await end.advance(limit - 1) : end;
  if (at === null) return index.getAll(range);
  return index.getAll(
    range === null ? IDBKeyRange.lowerBound(at.key) : IDBKeyRange.bound(at.key, range.upper),
  );
}

/** All keys of the index `kind` that belong to one kind, whatever the time. */
function ofKind(kind: Note['about']['kind']): IDBKeyRange {
  return IDBKeyRange.bound([kind], [kind, []]);
}
