import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIn } from '../../../lib/exchange/bring-in';
import { decide } from '../../../lib/exchange/decide';
import type { Incoming } from '../../../lib/exchange/incoming';
import { preview } from '../../../lib/exchange/preview';
import { writeBackup } from '../../../lib/exchange/write-backup';
import type { Records } from '../../../lib/model/records';
import { writeMerge } from '../../../lib/store/merge';
import { openStore } from '../../../lib/store/open';
import { speak } from '../../../lib/text/language';
import { seeded, someRecords } from './arbitrary';
import { resultOf, textOf } from './finished';

const settings = {
  preferences: { painter: 'marks' as const },
  siteRules: [
    { host: 'news.example', mode: 'off' as const },
    { host: '[::1]', mode: 'articles' as const },
  ],
  exceptions: [],
};
const none: Records = { notes: [], clippings: [] };

const note = {
  id: '6f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10',
  about: { kind: 'entry', entry: 'quds-force' },
  text: 'Mine',
  tags: ['one'],
  createdAt: 1,
  editedAt: 2,
  revision: 3,
};

function backupOf(fields: object): string {
  return JSON.stringify({
    format: 'dossier-backup',
    version: 1,
    notes: [],
    clippings: [],
    settings: null,
    ...fields,
  });
}

function read(content: string): Extract<Incoming, { kind: 'read' }> {
  const incoming = resultOf(bringIn(content));
  if (incoming.kind === 'unreadable') throw new Error(incoming.why);
  return incoming;
}

describe('a backup', () => {
  it('is written with the same bytes after it was brought into an empty profile', async () => {
    let profiles = 0;
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const first = await textOf(writeBackup(records, settings));
        const incoming = read(first);
        expect(incoming.broken).toEqual([]);

        const store = await openStore(`profile-${++profiles}`, () => undefined);
        const merge = decide(resultOf(preview(incoming.records, none, 5)), 'newer');
        expect(await writeMerge(store, merge)).toBe('merged');
        const [notes, clippings] = await Promise.all([store.getAll('notes'), store.getAll('clippings')]);
        store.close();
        expect(await textOf(writeBackup({ notes, clippings }, incoming.settings))).toBe(first);
      }),
      seeded,
    );
  });

  it('keeps half a surrogate pair, which a text may have lost its other half of', async () => {
    const text = 'cut \ud83d';
    expect(
      read(await textOf(writeBackup(read(backupOf({ notes: [{ ...note, text }] })).records, null))).records,
    ).toMatchObject({ notes: [{ text }] }); // prettier-ignore
  });

  it('brings nothing new when it is brought in twice', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const again = resultOf(preview(records, structuredClone(records), 5));
        expect(again).toMatchObject({
          added: none,
          changed: none,
          joined: [],
          same: records.notes.length + records.clippings.length,
        });
      }),
      seeded,
    );
  });
});

describe('a backup that nobody should trust', () => {
  it('is told in the language of the reader', () => {
    speak('ru');
    try {
      const { broken } = read(backupOf({ notes: [{ ...note, text: 7 }, 1, { ...note, id: undefined }] }));
      for (const { where, why } of broken)
        expect(`${where} ${why.replace(/«.*?»/, '')}`).toMatch(/^[а-яё\d\s:.]+(Dossier\.)?$/i);
      expect(broken).toHaveLength(3);
    } finally {
      speak('en');
    }
  });

  it.each([
    ['of a newer Dossier', backupOf({ version: 2 }), 'newer'],
    ['cut off', backupOf({ notes: [note] }).slice(0, -20), 'JSON'],
    ['with notes that are no list', backupOf({ notes: { length: 3 } }), 'notes'],
    ['nested a million deep', '['.repeat(1_000_000), 'JSON'],
    ['nested deep and closed', '['.repeat(200_000) + ']'.repeat(200_000), 'kind of file'],
    ['of another program', '{"format":"other","version":1}', 'kind of file'],
    ['of version one half', backupOf({ version: 0.5 }), 'version'],
  ])('%s brings nothing', (_, content, why) => {
    const incoming = resultOf(bringIn(content));
    expect(incoming).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(why) });
  });

  it.each([
    ['no id', { ...note, id: 'x' }, '“id” is nothing that Dossier knows.'],
    ['a field less', { ...note, tags: undefined }, '“tags” is missing.'],
    ['a text that is a number', { ...note, text: 7 }, '“text” has to be text.'],
    ['too long a text', { ...note, text: 'x'.repeat(100_001) }, '“text” is longer than 100,000 characters.'],
    ['more tags than may be', { ...note, tags: Array(51).fill('x') }, '“tags” has more than 50 members.'],
    ['tags that are no list', { ...note, tags: 'x' }, '“tags” has to be a list.'],
    ['an empty tag', { ...note, tags: [' '] }, '“tags.0” is empty.'],
    ['half a revision', { ...note, revision: 0.5 }, '“revision” is a number out of bounds.'],
    ['a subject that is none', { ...note, about: 'x' }, '“about” is nothing that Dossier knows.'],
    [
      'a subject of an unknown kind',
      { ...note, about: { kind: 'x' } },
      '“about.kind” is nothing that Dossier knows.',
    ],
    ['a time that is no time', { ...note, editedAt: 1e300 }, '“editedAt” is a number out of bounds.'],
    [
      'an entry that is no id',
      { ...note, about: { kind: 'entry', entry: '../x' } },
      '“about.entry” is nothing that Dossier knows.',
    ],
    ['null', null, 'It is no record of Dossier.'],
  ])('names a note with %s, and takes the others', (_, broken, why) => {
    const incoming = read(backupOf({ notes: [note, broken] }));
    expect(incoming.records.notes).toEqual([note]);
    expect(incoming.broken).toEqual([{ where: 'Note 2', why }]);
  });

  it('names a record that is nested deep', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const content = backupOf({ notes: [note, 'deep'] }).replace('"deep"', deep);
    expect(read(content)).toMatchObject({ records: { notes: [note] }, broken: [{ where: 'Note 2' }] });
  });

  it('names a record whose id was there before', () => {
    const incoming = read(backupOf({ notes: [note, { ...note, text: 'other' }] }));
    expect(incoming.records.notes).toEqual([note]);
    expect(incoming.broken).toEqual([{ where: 'Note 2', why: 'It has the same id as Note 1.' }]);
  });

  it('names an address that is no page, so that it never becomes a link', () => {
    const clipping = {
      id: note.id,
      selector: null,
      source: { url: 'javascript:alert(1)', title: '', site: '' },
      entries: [],
      tags: [],
      savedAt: 1,
      editedAt: 1,
    };
    expect(read(backupOf({ clippings: [clipping] })).broken).toEqual([
      { where: 'Clipping 1', why: '“source.url” is no address of a web page.' },
    ]);
  });

  it('names settings that would break the browser’s match patterns', () => {
    const incoming = read(
      backupOf({ settings: { ...settings, siteRules: [{ host: '*/<all_urls>', mode: 'off' }] } }),
    );
    expect(incoming.settings).toBeNull();
    expect(incoming.broken).toEqual([
      { where: 'Settings', why: '“siteRules.0.host” is nothing that Dossier knows.' },
    ]);
  });

  it('cannot reach a prototype, and leaves out fields that nobody knows', () => {
    const content = backupOf({ notes: [note] }).replace(
      '"text":',
      '"__proto__":{"polluted":1},"more":2,"text":',
    );
    const [taken] = read(content).records.notes;
    expect(new Set(Object.keys(taken ?? {}))).toEqual(new Set(Object.keys(note)));
    expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps scripts as the text they are', () => {
    const text = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
    expect(read(backupOf({ notes: [{ ...note, text }] })).records.notes[0]?.text).toBe(text);
  });
});
