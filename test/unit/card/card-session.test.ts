import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type CardCalls, cardSession } from '../../../lib/card/card-session';
import type { Clipping } from '../../../lib/model/clipping';
import { EntryId } from '../../../lib/model/entry';
import type { NoteSaved } from '../../../lib/model/note';
import { noPage } from '../../../lib/model/page-facts';
import { testContent, testEntry } from '../components/test-entry';

const id = (text: string) => v.parse(EntryId, text);
const [iran, russia, china] = [id('iran'), id('russia'), id('china')];

const calls: CardCalls = {
  cardContent: async ({ entry }) => testContent(testEntry({ id: entry, name: entry.toUpperCase() })),
  namesakes: async () => [],
  clippingsAbout: async () => [],
  pageFacts: async () => noPage,
  noteOn: async () => null,
  saveNote: () => Promise.reject(new Error('no store')),
};
const open = (changed: Partial<CardCalls> = {}) =>
  cardSession(
    { ...calls, ...changed },
    (error) => `because ${String(error)}`,
    () => {},
  );
const clipping: Clipping = {
  id: '5d1a3f6e-2f0c-4d0b-9f39-3b1f6d2a7c58',
  selector: { exact: 'words', prefix: '', suffix: '', start: 0 },
  source: { url: 'https://news.example/a', title: 'A', site: 'News' },
  entries: [iran],
  tags: [],
  savedAt: 1,
  editedAt: 1,
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('shows an entry, follows links and comes back the same way', async () => {
  const card = open();
  expect(card.state()).toBeNull();
  await card.show(iran);
  await card.open(russia);
  await card.open(china);
  expect(card.state()).toMatchObject({
    entry: china,
    trail: [
      { entry: iran, name: 'IRAN' },
      { entry: russia, name: 'RUSSIA' },
    ],
  });
  await card.back();
  await card.back();
  await card.back();
  expect(card.state()).toMatchObject({ entry: iran, trail: [] });
});

test('says why the entry was found only where the card opened, not where links lead', async () => {
  const why = { alias: 'Iran', rule: 'always' } as const;
  const card = open();
  await card.show(iran, why);
  expect(card.state()?.why).toEqual(why);
  await card.open(russia);
  expect(card.state()?.why).toBeNull();
  await card.back();
  expect(card.state()?.why).toEqual(why);
});

test('a card that opens without a page does not say why the one before was found', async () => {
  const card = open();
  await card.show(iran, { alias: 'Iran', rule: 'always' });
  await card.show(russia);
  expect(card.state()).toMatchObject({ entry: russia, why: null });
});

test('the way back from a link that was followed too early does not bear the name of another entry', async () => {
  const card = open();
  await card.show(iran);
  void card.show(russia);
  await card.open(china);
  expect(card.state()?.trail).toEqual([{ entry: russia, name: '' }]);
});

test('a new entry from the page forgets where links had led', async () => {
  const card = open();
  await card.show(iran);
  await card.open(russia);
  await card.show(china);
  expect(card.state()?.trail).toEqual([]);
});

test('keeps the entry before in sight while the next one loads', async () => {
  const card = open();
  await card.show(iran);
  const way = card.open(russia);
  expect(card.state()).toMatchObject({
    content: { value: { entry: { id: iran } } },
    note: { kind: 'loading' },
  });
  await way;
  expect(card.state()).toMatchObject({ content: { value: { entry: { id: russia } } } });
});

test('an answer that comes after the next step is dropped', async () => {
  let answerLate = () => {};
  const late = new Promise<void>((resolve) => {
    answerLate = resolve;
  });
  const card = open({
    cardContent: async (params) => {
      if (params.entry === iran) await late;
      return calls.cardContent(params);
    },
  });
  const first = card.show(iran);
  await card.show(russia);
  answerLate();
  await first;
  expect(card.state()).toMatchObject({ content: { value: { entry: { id: russia } } } });
});

test('says why an entry or its note cannot be shown, each on its own', async () => {
  const broken = () => Promise.reject(new Error('no'));
  const noContent = open({ cardContent: broken });
  await noContent.show(iran);
  expect(noContent.state()?.content).toEqual({ kind: 'failed', reason: 'because Error: no' });
  const noNote = open({ noteOn: broken });
  await noNote.show(iran);
  await settled();
  expect(noNote.state()).toMatchObject({ content: { kind: 'ready' }, note: { kind: 'failed' } });
});

test('a note that could not be saved is still there on the way back', async () => {
  const card = open();
  await card.show(iran);
  await settled();
  card.note()?.edit('Precious');
  await card.open(russia);
  await settled();
  expect(card.note()?.state().text).toBe('');
  await card.back();
  await settled();
  expect(card.note()?.state()).toMatchObject({ text: 'Precious', status: { kind: 'failed' } });
});

test('reading the note again brings what was saved elsewhere, but never over words not saved', async () => {
  let stored = 'One';
  const card = open({
    noteOn: async ({ about }) => ({
      id: crypto.randomUUID(),
      about,
      text: stored,
      tags: [],
      createdAt: 1,
      editedAt: 1,
      revision: 1,
    }),
    saveNote: () => new Promise<NoteSaved>(() => {}),
  });
  await card.show(iran);
  await settled();
  stored = 'Two';
  await card.refreshNote();
  expect(card.note()?.state().text).toBe('Two');
  card.note()?.edit('Mine');
  stored = 'Three';
  await card.refreshNote();
  expect(card.note()?.state().text).toBe('Mine');
});

test('tells the other entries of the same words, and the page, where the card opened', async () => {
  const why = { alias: 'Chinese', rule: 'always' } as const;
  const mandarin = { id: id('mandarin'), name: 'Mandarin', kind: 'term', summary: '' } as const;
  const page = { entries: [iran], date: '2026-03-05' };
  const card = open({
    namesakes: async ({ form }) => (form === 'Chinese' ? [mandarin] : []),
    pageFacts: async () => page,
  });
  await card.show(china, why);
  expect(card.state()).toMatchObject({ namesakes: [mandarin], page });
  await card.open(iran);
  expect(card.state()).toMatchObject({ namesakes: [], page });
});

test('without a word from the page a card is still a card', async () => {
  const card = open({ pageFacts: () => Promise.reject(new Error('gone')) });
  await card.show(china, { alias: 'China', rule: 'always' });
  expect(card.state()).toMatchObject({ content: { kind: 'ready' }, page: noPage });
});

test('why the next entry was found is not said under the one before', async () => {
  const answers: (() => void)[] = [];
  const card = open({
    cardContent: ({ entry }) =>
      new Promise((resolve) => {
        answers.push(() => resolve(testContent(testEntry({ id: entry }))));
      }),
  });
  const first = card.show(iran, { alias: 'Iran', rule: 'always' });
  answers[0]?.();
  await first;
  const second = card.show(china, { alias: 'Chinese', rule: 'always' });
  expect(card.state()).toMatchObject({ content: { value: { entry: { id: iran } } }, why: null });
  answers[1]?.();
  await second;
  expect(card.state()?.why?.alias).toBe('Chinese');
});

test('lists the clippings about an entry, again after one more was made', async () => {
  let count = 0;
  const card = open({ clippingsAbout: async () => Array.from({ length: count }, () => clipping) });
  await card.show(iran);
  await settled();
  expect(card.state()?.clippings).toEqual({ kind: 'ready', value: [] });
  count = 1;
  await card.refreshClippings();
  expect(card.state()?.clippings).toEqual({ kind: 'ready', value: [clipping] });
});
