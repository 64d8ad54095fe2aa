import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { leafId } from '../../../lib/model/leaf';
import { catalogue } from '../../../lib/notebook/catalogue';
import { newestLeaves } from '../../../lib/store/newest';
import { openStore } from '../../../lib/store/open';
import { readAll, readRecords } from '../../../lib/store/read';
import type { Store } from '../../../lib/store/schema';
import { testClipping, testId, testNote } from '../notebook/test-records';

let store: Store;
let number = 0;
beforeEach(async () => {
  store = await openStore(`read-${++number}`, () => undefined);
});
afterEach(() => store.close());

async function fill(notes: readonly unknown[], clippings: readonly unknown[]): Promise<void> {
  const tx = store.transaction(['notes', 'clippings'], 'readwrite');
  // Damaged ones among them are what the tests are about.
  for (const note of notes) void tx.objectStore('notes').put(note as never);
  for (const clipping of clippings) void tx.objectStore('clippings').put(clipping as never);
  await tx.done;
}

const many = (count: number) => Array.from({ length: count }, (_, at) => at);

it('reads all records in pieces, apart from damaged ones', async () => {
  await fill([...many(1100).map((at) => testNote(at)), { id: 'x' }], [testClipping(1)]);
  let notes = 0;
  let clippings = 0;
  let pieces = 0;
  await readAll(store, (piece) => {
    pieces += 1;
    notes += piece.notes.length;
    clippings += piece.clippings.length;
  });
  expect({ notes, clippings }).toEqual({ notes: 1100, clippings: 1 });
  expect(pieces).toBeGreaterThan(2);
});

it('reads records by id and passes over what is gone', async () => {
  await fill([testNote(1)], [testClipping(2)]);
  expect(await readRecords(store, { notes: [testId(1), testId(9)], clippings: [testId(2)] })).toEqual({
    notes: [testNote(1)],
    clippings: [testClipping(2)],
  });
});

it('has the newest leaves as the catalogue has them, without reading the rest', async () => {
  const notes = many(300).map((at) => {
    const about =
      at % 3 === 0
        ? { kind: 'free' }
        : at % 3 === 1
          ? { kind: 'entry', entry: `entry-${at}` }
          : { kind: 'clipping', clipping: testId(1000 + at) };
    return testNote(at, { about, editedAt: at * 2 });
  });
  const clippings = many(300).map((at) => testClipping(1000 + at, { savedAt: at * 2 + 1 }));
  await fill(notes, clippings);
  const whole = catalogue((entry) => entry);
  whole.put({ notes, clippings });
  const expected = whole.leaves({ group: { by: 'all' }, query: '', order: 'newest' }, 0, 50);
  const newest = await newestLeaves(store, 50);
  expect(newest.leaves.map(leafId)).toEqual(expected.leaves.map(leafId));
  expect(newest).toEqual(expected);
});

it('has nothing to show of an empty store', async () => {
  expect(await newestLeaves(store, 10)).toEqual({ total: 0, leaves: [] });
});
