import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import type { EntryId } from '../../../lib/model/entry';
import { recentClippings } from '../../../lib/store/clippings';
import { migrations } from '../../../lib/store/migrations';
import { noteOn, saveNote } from '../../../lib/store/notes';
import { openStore } from '../../../lib/store/open';
import { oldClipping, oldNote } from '../../fixtures/version-one';

/** A database as version 1 left it: made by its migration and filled with its records. */
async function versionOne(name: string, notes: unknown[], clippings: unknown[]): Promise<void> {
  const db = await openDB(name, 1, {
    async upgrade(opened, _old, _new, tx) {
      await migrations[0]?.(opened, tx);
    },
  });
  const tx = db.transaction(['notes', 'clippings'], 'readwrite');
  for (const note of notes) await tx.objectStore('notes').put(note);
  for (const clipping of clippings) await tx.objectStore('clippings').put(clipping);
  await tx.done;
  db.close();
}

const entry = oldNote.entry as EntryId;
const about = { kind: 'entry', entry } as const;

it('carries notes and clippings of version 1 over, and goes on from their revisions', async () => {
  await versionOne('one', [oldNote], [oldClipping]);
  const store = await openStore('one', () => undefined);
  const { entry: _, ...kept } = oldNote;
  expect(await noteOn(store, about)).toEqual({ ...kept, about, tags: [] });
  expect(await recentClippings(store, 10)).toEqual([
    { ...oldClipping, tags: [], editedAt: oldClipping.savedAt },
  ]);
  const saved = await saveNote(store, { ...kept, about, text: 'More.', tags: ['money'] }, 2_000_000_000_000);
  expect(saved).toMatchObject({ kind: 'saved', note: { createdAt: oldNote.createdAt, revision: 4 } });
  expect(await store.get('notes', oldNote.id)).toMatchObject({ text: 'More.', tags: ['money'] });
  store.close();
});

it('finds old records by the new indexes', async () => {
  await versionOne('two', [oldNote], [oldClipping]);
  const store = await openStore('two', () => undefined);
  expect(await store.countFromIndex('clippings', 'site', 'news.example')).toBe(1);
  const onEntries = IDBKeyRange.bound(['entry', 0], ['entry', Number.POSITIVE_INFINITY]);
  expect(await store.countFromIndex('notes', 'kind', onEntries)).toBe(1);
  store.close();
});

it('is not stopped by a damaged record, and keeps it', async () => {
  await versionOne('three', [oldNote, { id: 'x' }], [{ id: 'y', savedAt: 'never' }, oldClipping]);
  const store = await openStore('three', () => undefined);
  expect(await store.count('notes')).toBe(2);
  expect(await store.count('clippings')).toBe(2);
  expect(await recentClippings(store, 10)).toHaveLength(1);
  store.close();
});

it('carries an empty database over', async () => {
  await versionOne('four', [], []);
  const store = await openStore('four', () => undefined);
  expect(await recentClippings(store, 10)).toEqual([]);
  store.close();
});
