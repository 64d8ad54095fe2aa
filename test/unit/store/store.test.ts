import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Passage } from '../../../lib/model/clipping';
import type { EntryId } from '../../../lib/model/entry';
import { deleteClipping, recentClippings, restoreClipping, saveClipping } from '../../../lib/store/clippings';
import { migrations } from '../../../lib/store/migrations';
import { noteOn, saveNote } from '../../../lib/store/notes';
import { openStore } from '../../../lib/store/open';
import type { Store } from '../../../lib/store/schema';

const entry = 'quds-force' as EntryId;
const passage: Passage = {
  selector: { exact: 'a passage', prefix: 'before ', suffix: ' after', start: 7 },
  source: { url: 'https://news.example/a', title: 'A story', site: 'news.example' },
};

let store: Store;
let number = 0;
let closed = 0;
beforeEach(async () => {
  closed = 0;
  store = await openStore(`test-${++number}`, () => closed++);
});
afterEach(() => store.close());

describe('notes', () => {
  it('keeps a note, and its first date when it is saved again', async () => {
    const first = await saveNote(store, { entry, text: 'one', revision: 0 }, 1000);
    expect(first).toMatchObject({ kind: 'saved', note: { text: 'one', createdAt: 1000, revision: 1 } });
    await saveNote(store, { entry, text: 'two', revision: 1 }, 2000);
    expect(await noteOn(store, entry)).toMatchObject({
      text: 'two',
      createdAt: 1000,
      editedAt: 2000,
      revision: 2,
    });
    expect(await store.count('notes')).toBe(1);
  });

  it('writes nothing over a text that the editor has not seen', async () => {
    await saveNote(store, { entry, text: 'mine', revision: 0 }, 1000);
    const late = await saveNote(store, { entry, text: 'theirs', revision: 0 }, 2000);
    expect(late).toMatchObject({ kind: 'conflict', current: { text: 'mine' } });
    expect(await noteOn(store, entry)).toMatchObject({ text: 'mine' });
  });

  it('gives one of two drafts that arrive at once', async () => {
    const results = await Promise.all(
      ['a', 'b'].map((text) => saveNote(store, { entry, text, revision: 0 }, 1)),
    );
    expect(results.map(({ kind }) => kind).sort((a, b) => a.localeCompare(b))).toEqual(['conflict', 'saved']);
  });

  it('has none on an entry nobody wrote about', async () => {
    expect(await noteOn(store, entry)).toBeNull();
  });

  it('throws rather than show a damaged record', async () => {
    // A record as a bug or another program may have left it.
    await store.put('notes', { id: 'x', entry, text: 7 } as never);
    await expect(noteOn(store, entry)).rejects.toThrow();
  });
});

describe('clippings', () => {
  it('lists the newest first, up to a limit', async () => {
    for (const now of [1, 3, 2]) await saveClipping(store, passage, [entry, entry], now);
    const clippings = await recentClippings(store, 2);
    expect(clippings.map(({ savedAt }) => savedAt)).toEqual([3, 2]);
    expect(clippings[0]?.entries).toEqual([entry]);
  });

  it('puts a deleted clipping back as it was', async () => {
    const clipping = await saveClipping(store, passage, [], 1);
    await deleteClipping(store, clipping.id);
    expect(await recentClippings(store, 10)).toEqual([]);
    await restoreClipping(store, clipping);
    expect(await recentClippings(store, 10)).toEqual([clipping]);
  });

  it('deletes twice without complaint', async () => {
    const { id } = await saveClipping(store, passage, [], 1);
    await deleteClipping(store, id);
    await expect(deleteClipping(store, id)).resolves.toBeUndefined();
  });

  it('passes over a damaged record and keeps it', async () => {
    await store.put('clippings', { id: 'x', savedAt: 5 } as never);
    await saveClipping(store, passage, [], 1);
    expect(await recentClippings(store, 10)).toHaveLength(1);
    expect(await store.count('clippings')).toBe(2);
  });
});

describe('openStore', () => {
  it('refuses a database of a newer Dossier and leaves it as it is', async () => {
    const newer = await openDB('newer', migrations.length + 1);
    newer.close();
    await expect(openStore('newer', () => undefined)).rejects.toThrow();
  });

  it('gives way to a context that must migrate, and says so', async () => {
    const later = await openDB(store.name, migrations.length + 1);
    expect(closed).toBe(1);
    later.close();
  });
});
