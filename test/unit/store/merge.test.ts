import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clipping } from '../../../lib/model/clipping';
import type { EntryId } from '../../../lib/model/entry';
import type { Note } from '../../../lib/model/note';
import { writeMerge } from '../../../lib/store/merge';
import { openStore } from '../../../lib/store/open';
import type { Store } from '../../../lib/store/schema';

const clipping: Clipping = {
  id: '6f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10',
  selector: null,
  source: { url: null, title: 'A Book', site: '' },
  entries: [],
  tags: [],
  savedAt: 1,
  editedAt: 1,
};
const note: Note = {
  id: '7f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10',
  about: { kind: 'entry', entry: 'quds-force' as EntryId },
  text: 'Mine',
  tags: [],
  createdAt: 1,
  editedAt: 1,
  revision: 1,
};
const later = { ...note, text: 'Later', editedAt: 2, revision: 2 };

let store: Store;
let number = 0;
beforeEach(async () => {
  store = await openStore(`merge-${++number}`, () => undefined);
});
afterEach(() => store.close());

describe('writeMerge', () => {
  it('adds and replaces', async () => {
    await store.put('notes', note);
    const merge = {
      notes: [{ record: later, before: note }],
      clippings: [{ record: clipping, before: null }],
    };
    expect(await writeMerge(store, merge)).toBe('merged');
    expect(await store.getAll('notes')).toEqual([later]);
    expect(await store.getAll('clippings')).toEqual([clipping]);
  });

  it.each([
    ['edited', { ...note, editedAt: 5 }],
    ['saved within the same millisecond', { ...note, revision: 2 }],
    ['deleted', null],
  ])('writes nothing when a note was %s meanwhile', async (_, current) => {
    if (current) await store.put('notes', current);
    const merge = {
      notes: [{ record: later, before: note }],
      clippings: [{ record: clipping, before: null }],
    };
    expect(await writeMerge(store, merge)).toBe('stale');
    expect(await store.getAll('notes')).toEqual(current ? [current] : []);
    expect(await store.count('clippings')).toBe(0);
  });

  it('writes nothing when another note about the same was begun meanwhile', async () => {
    const begun = { ...note, id: '8f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10' };
    await store.put('notes', begun);
    expect(await writeMerge(store, { notes: [{ record: note, before: null }], clippings: [] })).toBe('stale');
    expect(await store.getAll('notes')).toEqual([begun]);
  });

  it('writes nothing when one of the records cannot be written', async () => {
    // A value that cannot be cloned, as a full disk would fail: in the midst of the others.
    const unwritable = { ...clipping, tags: [() => undefined] } as never;
    const merge = {
      notes: [{ record: note, before: null }],
      clippings: [{ record: unwritable, before: null }],
    };
    await expect(writeMerge(store, merge)).rejects.toThrow();
    expect(await store.count('notes')).toBe(0);
  });

  it('writes thousands, or none of them, in one transaction', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      record: { ...clipping, id: `6f0c2a8e-6b1f-4e86-9f4e-${String(at).padStart(12, '0')}` },
      before: null,
    }));
    const unwritable = { record: { ...clipping, tags: [() => undefined] } as never, before: null };
    await expect(writeMerge(store, { notes: [], clippings: [...many, unwritable] })).rejects.toThrow();
    expect(await store.count('clippings')).toBe(0);
    expect(await writeMerge(store, { notes: [], clippings: many })).toBe('merged');
    expect(await store.count('clippings')).toBe(1_000);
    expect(await writeMerge(store, { notes: [], clippings: many })).toBe('stale');
  });
});
