import { describe, expect, it } from 'vitest';
import { decide } from '../../../lib/exchange/decide';
import { preview } from '../../../lib/exchange/preview';
import { UNTOLD_TIME } from '../../../lib/exchange/times';
import type { Clipping } from '../../../lib/model/clipping';
import type { EntryId } from '../../../lib/model/entry';
import { MAX_NOTE_CHARS, type Note } from '../../../lib/model/note';
import { resultOf } from './finished';

const now = 9_000;
const entry = 'quds-force' as EntryId;

const clipping: Clipping = {
  id: '6f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10',
  selector: { exact: 'They met', prefix: '', suffix: '', start: 3 },
  source: { url: 'https://news.example/talks', title: 'Talks', site: 'news.example' },
  entries: [entry],
  tags: ['one'],
  savedAt: 1,
  editedAt: 100,
};

const note: Note = {
  id: '7f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10',
  about: { kind: 'entry', entry },
  text: 'Mine',
  tags: ['a'],
  createdAt: 50,
  editedAt: 100,
  revision: 4,
};

const previewOf = (theirs: { notes?: Note[]; clippings?: Clipping[] }, mine: typeof theirs = {}) =>
  resultOf(preview({ notes: [], clippings: [], ...theirs }, { notes: [], clippings: [], ...mine }, now));

describe('the preview', () => {
  it('takes a record for the same whenever it was saved, and whatever it mentions', () => {
    const theirs = {
      clippings: [{ ...clipping, savedAt: 7, editedAt: 8, entries: [] }],
      notes: [{ ...note, revision: 9, editedAt: 8 }],
    };
    expect(previewOf(theirs, { notes: [note], clippings: [clipping] })).toMatchObject({ same: 2 });
  });

  it('tells what is new from what has changed', () => {
    const changed = { ...clipping, tags: [] };
    const other = { ...clipping, id: '8f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10' };
    expect(previewOf({ clippings: [changed, other] }, { clippings: [clipping] })).toMatchObject({
      added: { clippings: [other] },
      changed: { clippings: [{ mine: clipping, theirs: changed }] },
      same: 0,
    });
  });

  it('gives today’s date to a new record of which no time is told', () => {
    const theirs = { ...clipping, savedAt: UNTOLD_TIME, editedAt: UNTOLD_TIME };
    expect(previewOf({ clippings: [theirs] }).added.clippings).toMatchObject([
      { savedAt: now, editedAt: now },
    ]);
  });
});

describe('two notes about one thing that were written apart', () => {
  const theirs = { ...note, id: '9f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10', text: 'Theirs', tags: ['b'] };

  it('become one that holds both', () => {
    const found = previewOf({ notes: [theirs] }, { notes: [note] });
    expect(found.joined).toMatchObject([
      { mine: note, theirs: { id: note.id, text: 'Mine\n\n---\n\nTheirs', tags: ['a', 'b'] } },
    ]);
    expect(decide(found, 'newer').notes).toMatchObject([
      { before: note, record: { id: note.id, revision: 5 } },
    ]);
    expect(decide(found, 'mine').notes).toEqual([]);
  });

  it('are as old as the older one, or as the one here where the file tells no time', () => {
    const dated = (createdAt: number) =>
      previewOf({ notes: [{ ...theirs, createdAt, editedAt: createdAt }] }, { notes: [note] }).joined[0]
        ?.theirs;
    expect(dated(20)).toMatchObject({ createdAt: 20, editedAt: 100 });
    expect(dated(UNTOLD_TIME)).toMatchObject({ createdAt: 50, editedAt: 100 });
  });

  it('are not joined a second time', () => {
    const [joined] = decide(previewOf({ notes: [theirs] }, { notes: [note] }), 'newer').notes;
    if (!joined) throw new Error('not joined');
    expect(previewOf({ notes: [theirs] }, { notes: [joined.record] })).toMatchObject({ joined: [], same: 1 });
  });

  it('are named when they are too long to be one', () => {
    const long = { ...theirs, text: 'x'.repeat(MAX_NOTE_CHARS - 3) };
    expect(previewOf({ notes: [long] }, { notes: [note] })).toMatchObject({ joined: [], broken: [{}] });
  });

  it('are two when neither is about anything', () => {
    const free = { kind: 'free' as const };
    expect(
      previewOf({ notes: [{ ...theirs, about: free }] }, { notes: [{ ...note, about: free }] }).added.notes,
    ).toHaveLength(1);
  });
});

describe('a merge', () => {
  const older = { ...note, text: 'Older', editedAt: 60, revision: 2 };
  const newer = { ...note, text: 'Newer', editedAt: 160, revision: 3 };

  it.each([
    ['newer', older, null],
    ['newer', newer, 'Newer'],
    ['theirs', older, 'Older'],
    ['mine', newer, null],
  ] as const)('by the rule %s of %o writes %j', (rule, theirs, text) => {
    const { notes } = decide(previewOf({ notes: [theirs] }, { notes: [note] }), rule);
    expect(notes.map(({ record }) => record.text)).toEqual(text === null ? [] : [text]);
  });

  it('counts one save more, so that an open editor notices', () => {
    const { notes } = decide(previewOf({ notes: [older] }, { notes: [note] }), 'theirs');
    expect(notes).toMatchObject([{ before: note, record: { revision: 5 } }]);
  });

  it('lets tags that were edited here stand against a file that tells no time', () => {
    const theirs = { ...clipping, tags: ['file'], editedAt: UNTOLD_TIME, savedAt: UNTOLD_TIME };
    expect(decide(previewOf({ clippings: [theirs] }, { clippings: [clipping] }), 'newer').clippings).toEqual(
      [],
    );
  });

  it('keeps no time that a file did not tell', () => {
    const untold = { editedAt: UNTOLD_TIME };
    const file = {
      clippings: [{ ...clipping, ...untold, tags: ['file'], savedAt: UNTOLD_TIME }],
      notes: [{ ...note, ...untold, text: 'Theirs', createdAt: UNTOLD_TIME }],
    };
    const merge = decide(previewOf(file, { clippings: [clipping], notes: [note] }), 'theirs');
    expect(merge.clippings).toMatchObject([{ record: { tags: ['file'], savedAt: 1, editedAt: now } }]);
    expect(merge.notes).toMatchObject([{ record: { text: 'Theirs', createdAt: 50, editedAt: now } }]);
  });
});
