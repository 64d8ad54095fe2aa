import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIn } from '../../../lib/exchange/bring-in';
import { withComments } from '../../../lib/exchange/comments';
import { harmlessCell, textOfCell } from '../../../lib/exchange/csv-cell';
import { listCell, wordsOfCell } from '../../../lib/exchange/csv-list';
import { clippingRow, columns, noteRow } from '../../../lib/exchange/csv-row';
import { writeCsv } from '../../../lib/exchange/write-csv';
import { seeded, someNote, someRecords, someText } from './arbitrary';
import { resultOf, textOf } from './finished';

const names = new Map();

/** Refuses whatever RFC 4180 does not allow: stray quotation marks, lines of other lengths, other line ends. */
function strictly(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false });
}

describe('CSV', () => {
  it('gives a strict parser the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const [heading, ...rows] = strictly(await textOf(writeCsv(records, names)));
        const { commented, others } = withComments(records);
        expect(heading).toEqual([...columns]);
        expect(rows.map((cells) => cells.map(textOfCell))).toEqual(
          [
            ...commented.map((each) => clippingRow(each, names)),
            ...others.map((note) => noteRow(note, names)),
          ].map((row) => columns.map((column) => row[column])),
        );
      }),
      seeded,
    );
  });

  it('holds no cell that a spreadsheet runs', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const cells = strictly(await textOf(writeCsv(records, names))).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
      seeded,
    );
  });

  it('brings the same records back', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const incoming = resultOf(bringIn(await textOf(writeCsv(records, names))));
        const { commented, others } = withComments(records);
        expect(incoming).toEqual({
          kind: 'read',
          records: {
            clippings: records.clippings,
            notes: [...commented.flatMap(({ comment }) => comment ?? []), ...others],
          },
          settings: null,
          broken: [],
        });
      }),
      seeded,
    );
  });

  it.each(['plain', 'with "quotes", too', 'on\ntwo lines'])(
    'keeps every row of a long table of notes %j',
    async (words) => {
      const [note] = fc.sample(someNote, { seed: 1, numRuns: 1 });
      if (!note) throw new Error('no sample');
      const notes = Array.from({ length: 1_234 }, (_, at) => ({
        ...note,
        id: `6f0c2a8e-6b1f-4e86-9f4e-${String(at).padStart(12, '0')}`,
        text: words,
      }));
      const incoming = resultOf(bringIn(await textOf(writeCsv({ notes, clippings: [] }, names))));
      expect(incoming).toMatchObject({ records: { notes }, broken: [] });
    },
  );

  it('names a row that somebody broke, and an id that comes twice', async () => {
    const [records] = fc.sample(
      someRecords.filter(({ clippings }) => clippings.length > 0),
      { seed: 1, numRuns: 1 },
    );
    if (!records) throw new Error('no sample');
    const clippings = records.clippings.slice(0, 1);
    const csv = await textOf(writeCsv({ notes: [], clippings }, names));
    const [heading = '', ...rest] = csv.split('\r\n');
    const row = csv.slice(heading.length + 2);
    const broken = row.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, 'last week');
    expect(resultOf(bringIn(`${heading}\r\n${row}${row}${broken}`))).toMatchObject({
      records: { clippings },
      broken: [{ why: 'An earlier row has the same id.' }, { why: expect.stringContaining('savedAt') }],
    });
    expect(rest.length).toBeGreaterThan(0);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\n=x', '＝1', "'=1", "''=1"])(
    'of %j is made harmless and undone',
    (text) => {
      expect(harmlessCell(text)).toBe(`'${text}`);
      expect(textOfCell(harmlessCell(text))).toBe(text);
    },
  );

  it.each(['plain', "'tis", '1=1', '', "'"])('of %j stays as it is', (text) => {
    expect(harmlessCell(text)).toBe(text);
    expect(textOfCell(text)).toBe(text);
  });

  it('is undone whatever it holds', () => {
    fc.assert(
      fc.property(someText, (text) => textOfCell(harmlessCell(text)) === text),
      seeded,
    );
  });
});

describe('a list in a cell', () => {
  it('gives the words back', () => {
    const words = fc.array(someText.map((text) => text.trim()).filter((text) => text !== ''));
    fc.assert(
      fc.property(words, (list) => {
        expect(wordsOfCell(listCell(list))).toEqual(list);
      }),
      seeded,
    );
  });

  it('may be written by hand', () => {
    expect(wordsOfCell(' one;two ;; three ')).toEqual(['one', 'two', 'three']);
  });
});
