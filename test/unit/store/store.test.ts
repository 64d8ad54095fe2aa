import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Passage } from '../../../lib/model/clipping';
import type { EntryId } from '../../../lib/model/entry';
import type { NoteDraft } from '../../../lib/model/note';
import { clippingOf, clippingsAbout, recentClippings, saveClipping } from '../../../lib/store/clippings';
import { deleteAllRecords, deleteRecords, restoreRecords } from '../../../lib/store/delete';
import { migrations } from '../../../lib/store/migrations';
import { noteOn, saveNote } from '../../../lib/store/notes';
import { openStore } from '../../../lib/store/open';
import type { Store } from '../../../lib/store/schema';
import { tagRecords } from '../../../lib/store/tag';

const entry = 'quds-force' as EntryId;
const about = { kind: 'entry', entry } as const;
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

/** A draft of a note on an entry, as a new editor makes it. */
const draft = (text: string, revision = 0): NoteDraft => ({
  id: crypto.randomUUID(),
  about,
  text,
  tags: [],
  revision,
});

describe('notes', () => {
  it('keeps a note, and its first date when it is saved again', async () => {
    const first = await saveNote(store, draft('one'), 1000);
    expect(first).toMatchObject({ kind: 'saved', note: { text: 'one', createdAt: 1000, revision: 1 } });
    await saveNote(store, draft('two', 1), 2000);
    expect(await noteOn(store, about)).toMatchObject({
      text: 'two',
      createdAt: 1000,
      editedAt: 2000,
      revision: 2,
    });
    expect(await store.count('notes')).toBe(1);
  });

  it('writes nothing over a text that the editor has not seen', async () => {
    await saveNote(store, draft('mine'), 1000);
    const late = await saveNote(store, draft('theirs'), 2000);
    expect(late).toMatchObject({ kind: 'conflict', current: { text: 'mine' } });
    expect(await noteOn(store, about)).toMatchObject({ text: 'mine' });
  });

  it('gives one of two drafts that arrive at once', async () => {
    const results = await Promise.all(['a', 'b'].map((text) => saveNote(store, draft(text), 1)));
    expect(results.map(({ kind }) => kind).sort((a, b) => a.localeCompare(b))).toEqual(['conflict', 'saved']);
  });

  it('has none on an entry nobody wrote about', async () => {
    expect(await noteOn(store, about)).toBeNull();
  });

  it('tells notes on an entry, on a clipping and on nothing apart', async () => {
    const { id } = await saveClipping(store, passage, [entry], 1);
    const onClipping = { kind: 'clipping', clipping: id } as const;
    const free = { ...draft('free'), about: { kind: 'free' } } as const;
    await saveNote(store, draft('on the entry'), 1);
    await saveNote(store, { ...draft('on the clipping'), about: onClipping }, 1);
    await saveNote(store, free, 1);
    await saveNote(store, { ...free, id: crypto.randomUUID(), text: 'another' }, 1);
    expect(await noteOn(store, about)).toMatchObject({ text: 'on the entry' });
    expect(await noteOn(store, onClipping)).toMatchObject({ text: 'on the clipping' });
    expect(await store.get('notes', free.id)).toMatchObject({ text: 'free' });
    expect(await store.count('notes')).toBe(4);
  });

  it('does not write a note over another one that has its id', async () => {
    const free = { ...draft('free'), about: { kind: 'free' } } as const;
    await saveNote(store, free, 1);
    expect(await saveNote(store, { ...draft('other'), id: free.id }, 2)).toMatchObject({ kind: 'conflict' });
    expect(await store.get('notes', free.id)).toMatchObject({ text: 'free' });
  });

  it('has a note again that was deleted while somebody wrote on it', async () => {
    const first = await saveNote(store, draft('one'), 1);
    const id = first.kind === 'saved' ? first.note.id : '';
    await deleteRecords(store, { notes: [id], clippings: [] });
    const again = await saveNote(store, { ...draft('one and more', 1), id }, 2);
    expect(again).toMatchObject({ kind: 'saved', note: { text: 'one and more', revision: 2 } });
  });

  it('throws rather than show a damaged record', async () => {
    // A record as a bug or another program may have left it.
    await store.put('notes', { id: 'x', about, text: 7 } as never);
    await expect(noteOn(store, about)).rejects.toThrow();
  });
});

describe('clippings', () => {
  it('lists the newest first, up to a limit', async () => {
    for (const now of [1, 3, 2]) await saveClipping(store, passage, [entry, entry], now);
    const clippings = await recentClippings(store, 2);
    expect(clippings.map(({ savedAt }) => savedAt)).toEqual([3, 2]);
    expect(clippings[0]?.entries).toEqual([entry]);
  });

  it('keeps a page without a quote', async () => {
    await saveClipping(store, { ...passage, selector: null }, [], 1);
    expect(await recentClippings(store, 1)).toMatchObject([{ selector: null, source: passage.source }]);
  });

  it('gives the newest about an entry, passing over damaged ones', async () => {
    for (const now of [1, 2, 3]) await saveClipping(store, passage, [entry], now);
    await saveClipping(store, passage, [], 4);
    await store.put('clippings', { id: 'x', savedAt: 5, entries: [entry] } as never);
    const about = await clippingsAbout(store, entry, 2);
    expect(about.map(({ savedAt }) => savedAt)).toEqual([3, 2]);
  });

  it('gives one by its id, and nothing for one that is gone', async () => {
    const { id } = await saveClipping(store, passage, [entry], 1);
    expect(await clippingOf(store, id)).toMatchObject({ id, savedAt: 1 });
    await deleteRecords(store, { notes: [], clippings: [id] });
    expect(await clippingOf(store, id)).toBeNull();
  });

  it('passes over a damaged record and keeps it', async () => {
    await store.put('clippings', { id: 'x', savedAt: 5 } as never);
    await saveClipping(store, passage, [], 1);
    expect(await recentClippings(store, 10)).toHaveLength(1);
    expect(await store.count('clippings')).toBe(2);
  });
});

describe('deleting', () => {
  it('empties both stores, of damaged records too, and says which they were', async () => {
    const note = draft('A note.');
    await saveNote(store, note, 1);
    const clipping = await saveClipping(store, passage, [entry], 2);
    await store.put('notes', { id: 'damaged' } as never);
    const gone = await deleteAllRecords(store);
    expect(new Set(gone.notes)).toEqual(new Set([note.id, 'damaged']));
    expect(gone.clippings).toEqual([clipping.id]);
    expect([await store.count('notes'), await store.count('clippings')]).toEqual([0, 0]);
  });

  it('takes the note on a clipping along, and brings both back as they were', async () => {
    const clipping = await saveClipping(store, passage, [], 1);
    const onClipping = { kind: 'clipping', clipping: clipping.id } as const;
    await saveNote(store, { ...draft('why it matters'), about: onClipping }, 1);
    const note = await noteOn(store, onClipping);
    const deleted = await deleteRecords(store, { notes: [], clippings: [clipping.id] });
    expect(deleted).toEqual({ notes: [note], clippings: [clipping] });
    expect(await recentClippings(store, 10)).toEqual([]);
    expect(await store.count('notes')).toBe(0);
    await restoreRecords(store, deleted);
    expect(await recentClippings(store, 10)).toEqual([clipping]);
    expect(await noteOn(store, onClipping)).toEqual(note);
  });

  it('happens twice without complaint', async () => {
    const { id } = await saveClipping(store, passage, [], 1);
    await deleteRecords(store, { notes: [], clippings: [id] });
    expect(await deleteRecords(store, { notes: [id], clippings: [id] })).toEqual({
      notes: [],
      clippings: [],
    });
  });

  it('is not undone over what was written since', async () => {
    const first = await saveNote(store, draft('one'), 1);
    const id = first.kind === 'saved' ? first.note.id : '';
    const deleted = await deleteRecords(store, { notes: [id], clippings: [] });
    await saveNote(store, { ...draft('one and more', 1), id }, 2);
    await restoreRecords(store, deleted);
    expect(await noteOn(store, about)).toMatchObject({ text: 'one and more' });
  });

  it('is undone into the note that was written on the same entry since, which loses neither', async () => {
    const first = await saveNote(store, { ...draft('one'), tags: ['talks'] }, 1);
    const id = first.kind === 'saved' ? first.note.id : '';
    const deleted = await deleteRecords(store, { notes: [id], clippings: [] });
    const second = await saveNote(store, draft('two'), 2);
    const restored = await restoreRecords(store, deleted);
    const note = await noteOn(store, about);
    expect(note).toMatchObject({ text: 'two\n\n---\n\none', tags: ['talks'], createdAt: 1 });
    expect(restored).toEqual({ notes: [note], clippings: [] });
    expect(await store.count('notes')).toBe(1);
    // An editor that still has the second one open is told.
    const { id: other } = second.kind === 'saved' ? second.note : { id: '' };
    const late = await saveNote(store, { ...draft('two, edited', 1), id: other }, 3);
    expect(late).toEqual({ kind: 'conflict', current: note });
    // Pressed twice, nothing is added twice.
    await restoreRecords(store, deleted);
    expect(await noteOn(store, about)).toMatchObject({ text: 'two\n\n---\n\none' });
  });
});

describe('tagging', () => {
  it('adds and takes off, keeps the spelling that is there, and passes over what is gone', async () => {
    const clipping = await saveClipping(store, passage, [], 1);
    const saved = await saveNote(store, { ...draft('one'), tags: ['Talks'] }, 1);
    const id = saved.kind === 'saved' ? saved.note.id : '';
    const ids = { notes: [id, crypto.randomUUID()], clippings: [clipping.id] };
    await tagRecords(store, ids, { add: ['talks', 'border'], remove: [] }, 2);
    const tagged = await tagRecords(store, ids, { add: [], remove: ['BORDER'] }, 3);
    expect(tagged).toMatchObject({
      notes: [{ tags: ['Talks'], revision: 3, editedAt: 3 }],
      clippings: [{ tags: ['talks'], savedAt: 1, editedAt: 3 }],
    });
    expect(await recentClippings(store, 1)).toEqual(tagged.clippings);
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
