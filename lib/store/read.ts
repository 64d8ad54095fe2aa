import type * as v from 'valibot';
import { Clipping } from '../model/clipping';
import { Note } from '../model/note';
import type { RecordIds, Records } from '../model/records';
import type { Store } from './schema';
import { someAtOnce } from './some-at-once';
import { sound } from './sound';

/** How many records are read at once. Chosen: about 10 ms of parsing, between which others have their turn. */
const AT_ONCE = 500;

/**
 * Reads all records, piece by piece, as they were at one moment. `each` must not wait for anything. A damaged record is
 * passed over.
 */
export async function readAll(store: Store, each: (records: Records) => void): Promise<void> {
  const tx = store.transaction(['notes', 'clippings']);
  await inPieces(tx.objectStore('clippings'), Clipping, (clippings) => each({ notes: [], clippings }));
  await inPieces(tx.objectStore('notes'), Note, (notes) => each({ notes, clippings: [] }));
  await tx.done;
}

/** The records of some ids, as they were at one moment; those that are gone or damaged are passed over. */
export async function readRecords(store: Store, ids: RecordIds): Promise<Records> {
  const tx = store.transaction(['notes', 'clippings']);
  const [notes, clippings] = await Promise.all([
    someAtOnce(ids.notes, (id) => tx.objectStore('notes').get(id)),
    someAtOnce(ids.clippings, (id) => tx.objectStore('clippings').get(id)),
  ]);
  return { notes: sound(Note, notes), clippings: sound(Clipping, clippings) };
}

/** What reading in pieces needs of an object store. */
interface Readable {
  getAllKeys(query: IDBKeyRange | null, count: number): Promise<string[]>;
  getAll(query: IDBKeyRange | null, count: number): Promise<unknown[]>;
}

async function inPieces<S extends v.GenericSchema>(
  from: Readable,
  schema: S,
  each: (records: v.InferOutput<S>[]) => void,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, raw]: [string[], unknown[]] = await Promise.all([
      from.getAllKeys(range, AT_ONCE),
      from.getAll(range, AT_ONCE),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    each(sound(schema, raw));
    range = IDBKeyRange.lowerBound(last, true);
  }
}
