import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import type { EntryId } from '../../../lib/model/entry';
import { recentClippings } from '../../../lib/store/clippings';
import { migrations } from '../../../lib/store/migrations';
import { noteOn, saveNote } from '../../../lib/store/notes';
import { openStore } from '../../../lib/store/open';

/** Records as version 1 of the schema wrote them. */
const oldNote = {
  id: 'b8c9a1d2-3c1f-4a44-8f5e-0c4f3f0d9a11',
  entry: 'quds-force',
  text: 'Ask who pays.\n\n* and since when',
  createdAt: 1_700_000_000_000,
  editedAt: 1_700_000_500_000,
  revision: 3,
};
const oldClipping = {
  id: '0f4d5a3e-1b2c-4d5e-8f90-a1b2c3d4e5f6',
  selector: { exact: 'a passage', prefix: 'before ', suffix: ' after', start: 7 },
  source: { url: 'https://news.example/a', title: 'A story', site: 'news.example' },
  entries: ['quds-force'],
  savedAt: 1_700_000_100_000,
};

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

const entry = 'quds-force' as EntryId;
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
