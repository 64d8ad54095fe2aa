import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteSession, SAVE_AFTER_MS } from '../../../lib/card/note-session';
import { EntryId } from '../../../lib/model/entry';
import { MAX_NOTE_CHARS, type Note, type NoteDraft, type NoteSaved } from '../../../lib/model/note';

const about = { kind: 'entry', entry: v.parse(EntryId, 'iran') } as const;
const note = (text: string, revision: number): Note => ({
  id: '5d1a3f6e-2f0c-4d0b-9f39-3b1f6d2a7c58',
  about,
  text,
  tags: ['border'],
  createdAt: 1,
  editedAt: 1000 + revision,
  revision,
});

/** A store of one note that answers when the test lets it. */
function slowStore(start: Note | null) {
  let stored = start;
  const waiting: (() => void)[] = [];
  const drafts: NoteDraft[] = [];
  return {
    drafts,
    saveElsewhere(text: string) {
      stored = note(text, (stored?.revision ?? 0) + 1);
    },
    tagElsewhere(...tags: string[]) {
      if (stored) stored = { ...stored, tags, revision: stored.revision + 1 };
    },
    fail: null as Error | null,
    save(draft: NoteDraft): Promise<NoteSaved> {
      drafts.push(draft);
      return new Promise((resolve, reject) => {
        waiting.push(() => {
          if (this.fail) return reject(this.fail);
          if (stored && stored.revision !== draft.revision)
            return resolve({ kind: 'conflict', current: stored });
          stored = { ...note(draft.text, draft.revision + 1), id: draft.id, tags: draft.tags };
          resolve({ kind: 'saved', note: stored });
        });
      });
    },
    async answer() {
      waiting.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

function open(start: Note | null) {
  const store = slowStore(start);
  const session = noteSession(
    about,
    start,
    (draft) => store.save(draft),
    String,
    () => {},
  );
  return { store, session, kind: () => session.state().status.kind };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('saves soon after a change, though typing goes on, and says so only after the store has answered', async () => {
  const { store, session, kind } = open(null);
  session.edit('A');
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS - 1);
  session.edit('Al');
  expect(store.drafts).toEqual([]);
  expect(kind()).toBe('changed');
  await vi.advanceTimersByTimeAsync(1);
  expect(store.drafts).toEqual([{ id: session.id(), about, text: 'Al', tags: [], revision: 0 }]);
  expect(kind()).toBe('saving');
  await store.answer();
  expect(session.state()).toEqual({ text: 'Al', tags: [], status: { kind: 'saved', at: 1001 } });
});

test('saves at once when the field is left, and nothing when nothing changed', () => {
  const { store, session } = open(note('Old', 1));
  session.flush();
  expect(store.drafts).toEqual([]);
  session.edit('New');
  session.flush();
  session.flush();
  expect(store.drafts).toEqual([{ id: session.id(), about, text: 'New', tags: ['border'], revision: 1 }]);
});

test('what is typed during a save follows it, on the revision that the save made', async () => {
  const { store, session, kind } = open(null);
  session.edit('A');
  session.flush();
  session.edit('AB');
  await store.answer();
  expect(store.drafts.at(-1)).toMatchObject({ id: session.id(), text: 'AB', revision: 1 });
  expect(kind()).toBe('saving');
  await store.answer();
  expect(kind()).toBe('saved');
});

test('a change taken back by hand is no change', async () => {
  const { store, session, kind } = open(note('Old', 1));
  session.edit('Older');
  session.edit('Old');
  expect(kind()).toBe('saved');
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS * 2);
  expect(store.drafts).toEqual([]);
});

test('a failure keeps the text, and the next try saves it', async () => {
  const { store, session, kind } = open(null);
  store.fail = new Error('full');
  session.edit('Precious');
  session.flush();
  await store.answer();
  expect(session.state()).toEqual({
    text: 'Precious',
    tags: [],
    status: { kind: 'failed', reason: 'Error: full' },
  });
  store.fail = null;
  session.flush();
  await store.answer();
  expect(kind()).toBe('saved');
});

test('a note that is too long is refused, not cut, and never sent', () => {
  const { store, session, kind } = open(null);
  session.edit('x'.repeat(MAX_NOTE_CHARS + 1));
  session.flush();
  expect(kind()).toBe('failed');
  expect(store.drafts).toEqual([]);
  expect(session.state().text).toHaveLength(MAX_NOTE_CHARS + 1);
});

const inConflict = async () => {
  const opened = open(note('Base', 1));
  opened.store.saveElsewhere('Theirs');
  opened.session.edit('Mine');
  opened.session.flush();
  await opened.store.answer();
  expect(opened.session.state()).toMatchObject({
    text: 'Mine',
    status: { kind: 'conflict', theirs: { text: 'Theirs' } },
  });
  return opened;
};

test('a conflict writes nothing until the person has chosen', async () => {
  const { store, session, kind } = await inConflict();
  session.edit('Mine, longer');
  session.flush();
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS * 2);
  expect(store.drafts).toHaveLength(1);
  expect(kind()).toBe('conflict');
});

test('keeping mine writes over theirs', async () => {
  const { store, session, kind } = await inConflict();
  session.keepMine();
  expect(store.drafts.at(-1)).toMatchObject({ text: 'Mine', revision: 2 });
  await store.answer();
  expect(kind()).toBe('saved');
});

test('keeping mine, once it says what theirs does, is saved already', async () => {
  const { store, session, kind } = await inConflict();
  session.edit('Theirs');
  session.keepMine();
  expect(kind()).toBe('saved');
  session.edit('Theirs and mine');
  session.flush();
  expect(store.drafts.at(-1)).toMatchObject({ text: 'Theirs and mine', revision: 2 });
});

test('taking theirs writes nothing, and goes on from there', async () => {
  const { store, session } = await inConflict();
  session.takeTheirs();
  expect(session.state()).toMatchObject({ text: 'Theirs', status: { kind: 'saved' } });
  expect(store.drafts).toHaveLength(1);
  session.edit('Theirs and more');
  session.flush();
  expect(store.drafts.at(-1)?.revision).toBe(2);
});

test('the same words from two places are no conflict', async () => {
  const { store, session, kind } = open(note('Base', 1));
  store.saveElsewhere('Same');
  session.edit('Same');
  session.flush();
  await store.answer();
  expect(kind()).toBe('saved');
});

test('a change of tags is saved at once, with the words as they are', async () => {
  const { store, session, kind } = open(note('Old', 1));
  session.retag(['border', 'talks']);
  expect(store.drafts).toMatchObject([{ text: 'Old', tags: ['border', 'talks'], revision: 1 }]);
  await store.answer();
  expect(kind()).toBe('saved');
  session.retag(['border', 'talks']);
  expect(store.drafts).toHaveLength(1);
});

test('words written here and tags changed elsewhere both stand', async () => {
  const { store, session, kind } = open(note('Base', 1));
  store.tagElsewhere('border', 'talks');
  session.edit('Mine');
  session.flush();
  await store.answer();
  await store.answer();
  expect(kind()).toBe('saved');
  expect(store.drafts.at(-1)).toMatchObject({ text: 'Mine', tags: ['border', 'talks'], revision: 2 });
});

test('a first note that was written elsewhere too is saved under the other’s id once mine is kept', async () => {
  const { store, session } = open(null);
  store.saveElsewhere('Theirs');
  session.edit('Mine');
  session.flush();
  await store.answer();
  session.keepMine();
  expect(store.drafts.at(-1)).toMatchObject({ id: note('', 1).id, text: 'Mine', revision: 1 });
});
