import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { EntryId } from '../../../lib/model/entry';
import { type Ask, Group, groupings, leafId } from '../../../lib/model/leaf';
import type { Records } from '../../../lib/model/records';
import { catalogue } from '../../../lib/notebook/catalogue';
import { testClipping, testId, testNote } from './test-records';

const nameOf = (entry: EntryId) => (entry === 'erdogan' ? 'Recep Tayyip Erdoğan' : entry);
const all: Ask = { group: { by: 'all' }, query: '', order: 'newest' };

function filled(records: Partial<Records>) {
  const made = catalogue(nameOf);
  made.put({ notes: [], clippings: [], ...records });
  const shown = (ask: Partial<Ask> = {}) =>
    made.leaves({ ...all, ...ask }, 0, 1000).leaves.map((leaf) => leafId(leaf).slice(-1));
  return { made, shown };
}

it('lists notes and clippings together, newest or oldest first, page by page', () => {
  const { made, shown } = filled({
    notes: [testNote(3), testNote(1)],
    clippings: [testClipping(2), testClipping(4)],
  });
  expect(shown()).toEqual(['4', '3', '2', '1']);
  expect(shown({ order: 'oldest' })).toEqual(['1', '2', '3', '4']);
  const page = made.leaves(all, 1, 2);
  expect(page.total).toBe(4);
  expect(page.leaves.map(leafId)).toEqual([testId(3), testId(2)]);
});

it('puts the note on a clipping on the clipping’s leaf, in whatever order they come', () => {
  const clipping = testClipping(1);
  const note = testNote(2, { about: { kind: 'clipping', clipping: clipping.id } });
  const leaf = { kind: 'clipping', clipping, note };
  for (const records of [
    [{ clippings: [clipping], notes: [note] }],
    [
      { clippings: [], notes: [note] },
      { clippings: [clipping], notes: [] },
    ],
  ]) {
    const made = catalogue(nameOf);
    for (const part of records) made.put(part);
    expect(made.leaves(all, 0, 10)).toEqual({ total: 1, leaves: [leaf] });
    expect(made.leaves({ ...all, query: 'note 2' }, 0, 10).total).toBe(1);
  }
});

it('shows the note of a clipping that is gone, and of two notes on a clipping both', () => {
  const about = { kind: 'clipping', clipping: testId(1) };
  const { made, shown } = filled({ clippings: [testClipping(1)], notes: [testNote(2, { about })] });
  made.put({ clippings: [], notes: [testNote(3, { about })] });
  expect(shown()).toEqual(['2', '1']);
  made.drop({ clippings: [testId(1)], notes: [] });
  expect(shown()).toEqual(['3', '2']);
});

it('finds by words of quote, source, author, note, tag and entry name; all of them must be there', () => {
  const { shown } = filled({
    clippings: [
      testClipping(1, {
        selector: { exact: 'The bridge at Termez', prefix: '', suffix: '', start: 0 },
        source: { url: 'https://a.example/', title: 'On the border', site: 'Daily', byline: 'Ana Li' },
        entries: ['erdogan'],
        tags: ['talks'],
      }),
      testClipping(2),
    ],
    notes: [testNote(3, { about: { kind: 'clipping', clipping: testId(1) }, text: 'Ask **who** paid' })],
  });
  for (const query of [
    'termez',
    'BORDER',
    'daily',
    'ana',
    'who paid',
    'talks',
    'erdogan',
    'termez paid talks',
  ])
    expect(shown({ query }), query).toEqual(['1']);
  expect(shown({ query: '"bridge at"' })).toEqual(['1']);
  expect(shown({ query: '"at bridge"' })).toEqual([]);
  expect(shown({ query: 'termez passage' })).toEqual([]);
});

it('groups by actor, site, tag and month, and lists a group', () => {
  const april = new Date(2026, 3, 2).getTime();
  const { made, shown } = filled({
    clippings: [
      testClipping(1, { savedAt: april, entries: ['iran', 'erdogan'], tags: ['Talks'] }),
      testClipping(2, { savedAt: april + 1, entries: ['iran'] }),
    ],
    notes: [
      testNote(3, {
        editedAt: new Date(2026, 4, 1).getTime(),
        about: { kind: 'entry', entry: 'iran' },
        tags: ['talks'],
      }),
    ],
  });
  expect(made.groups('actor')).toEqual([
    { group: { by: 'actor', entry: 'iran' }, count: 3 },
    { group: { by: 'actor', entry: 'erdogan' }, count: 1 },
  ]);
  expect(made.groups('site')).toEqual([{ group: { by: 'site', site: 'News' }, count: 2 }]);
  expect(made.groups('tag')).toEqual([{ group: { by: 'tag', tag: 'talks' }, count: 2 }]);
  expect(made.groups('month')).toEqual([
    { group: { by: 'month', month: '2026-05' }, count: 1 },
    { group: { by: 'month', month: '2026-04' }, count: 2 },
  ]);
  expect(shown({ group: { by: 'tag', tag: 'TALKS' } })).toEqual(['3', '1']);
  expect(shown({ group: { by: 'month', month: '2026-04' }, query: 'passage 2' })).toEqual(['2']);
});

it('hides a note that was emptied, and gives ids by kind of record', () => {
  const { made } = filled({ notes: [testNote(1), testNote(2, { text: ' ' })], clippings: [testClipping(3)] });
  expect(made.ids(all)).toEqual({ notes: [testId(1)], clippings: [testId(3)] });
});

/** A small generator of numbers below `n`, the same on every run (mulberry32). */
function seeded(seed: number) {
  return (n: number) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

it('counts a leaf once whose clipping and note spell a tag differently', () => {
  const clipping = testClipping(1, { tags: ['Border'] });
  const note = testNote(2, { about: { kind: 'clipping', clipping: clipping.id }, tags: ['border', 'trade'] });
  expect(filled({ clippings: [clipping], notes: [note] }).made.groups('tag')).toEqual([
    { group: { by: 'tag', tag: 'Border' }, count: 1 },
    { group: { by: 'tag', tag: 'trade' }, count: 1 },
  ]);
});

it('names only months that can be asked for, whatever times files from elsewhere have told', () => {
  const { made } = filled({
    clippings: [
      testClipping(1, { savedAt: -8.64e15 }),
      testClipping(2, { savedAt: 8.64e15 }),
      testClipping(3, { savedAt: new Date(2021, 7, 15).getTime() }),
      testClipping(4, { savedAt: Date.parse('0987-06-15') }),
    ],
  });
  const months = made.groups('month');
  expect(months.map(({ group }) => v.parse(Group, group))).toEqual([
    { by: 'month', month: '2021-08' },
    { by: 'month', month: '0987-06' },
  ]);
});

it('is after any changes what it would be if it were filled anew', () => {
  const random = seeded(7);
  const changed = catalogue(nameOf);
  const notes = new Map<string, ReturnType<typeof testNote>>();
  const clippings = new Map<string, ReturnType<typeof testClipping>>();
  for (let step = 0; step < 400; step++) {
    const number = random(12);
    const id = testId(number);
    if (random(2) === 0) {
      // One note to a clipping, as the store keeps it.
      const about = number < 6 ? { kind: 'clipping', clipping: testId(number + 20) } : { kind: 'free' };
      if (random(3) === 0) {
        notes.delete(id);
        changed.drop({ notes: [id], clippings: [] });
      } else {
        const note = testNote(number, {
          about,
          text: random(4) === 0 ? '' : `Words ${step}`,
          editedAt: step,
        });
        notes.set(id, note);
        changed.put({ notes: [note], clippings: [] });
      }
    } else if (random(3) === 0) {
      clippings.delete(testId(number + 20));
      changed.drop({ notes: [], clippings: [testId(number + 20)] });
    } else {
      const clipping = testClipping(number + 20, { savedAt: step, tags: [`t${random(3)}`] });
      clippings.set(clipping.id, clipping);
      changed.put({ notes: [], clippings: [clipping] });
    }
    const anew = catalogue(nameOf);
    anew.put({ notes: [...notes.values()], clippings: [...clippings.values()] });
    expect(changed.leaves(all, 0, 100)).toEqual(anew.leaves(all, 0, 100));
    for (const grouping of groupings)
      expect(new Set(changed.groups(grouping).map((group) => JSON.stringify(group)))).toEqual(
        new Set(anew.groups(grouping).map((group) => JSON.stringify(group))),
      );
  }
});
