import fc from 'fast-check';
import type { Clipping } from '../../../lib/model/clipping';
import type { EntryId } from '../../../lib/model/entry';
import type { Note } from '../../../lib/model/note';
import type { Records } from '../../../lib/model/records';

/** Runs of a property, always the same ones, so that a failure can be repeated. */
export const seeded = { seed: 20_261_126, numRuns: 150 };

/** Pieces of text that formats trip over, among any other characters. */
const awkward = fc.constantFrom(
  '"',
  "'",
  ',',
  ';',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '=1+1',
  '@SUM(A1)',
  '-',
  '+',
  "'=",
  '＝',
  '#tag',
  '---',
  '> ',
  '* ',
  '1. ',
  '[a](b)',
  '<script>alert(1)</script>',
  '{',
  '}',
  '%',
  '$',
  '&amp;',
  '~',
  '^',
  '_',
  '|',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u202e',
  '\u0000',
  '😀',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'Ташкент',
  '中国',
  '٣',
  'ß',
  ' ',
); // prettier-ignore

/** A text of words, signs and controls, without halves of surrogate pairs: files in UTF-8 cannot hold these. */
export const someText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

/** Whether no cut has left half a surrogate pair. */
function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
const entry = fc.constantFrom('quds-force', 'xi-jinping', 'c5-1', 'soft-power') as fc.Arbitrary<EntryId>;
const tag = someText
  .map((text) => text.trim().slice(0, 40).trim())
  .filter((text) => isWhole(text) && text !== '');
const tags = fc.array(tag, { maxLength: 4 });
const title = someText.map((text) => text.slice(0, 400)).filter((text) => isWhole(text));
const context = fc.string({ unit: 'grapheme-ascii', maxLength: 32 });

const url = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('https://news.example/a_b(c)?x={1}&y=%20#p', 'file:///home/reader/a%20page.html'),
);

/** Any clipping that the model allows, with texts that are hard on formats. */
export const someClipping: fc.Arbitrary<Clipping> = fc.record(
  {
    id: fc.uuid(),
    selector: fc.option(
      fc.record({
        exact: someText.filter((text) => text !== ''),
        prefix: context,
        suffix: context,
        start: fc.nat(),
      }),
    ),
    source: fc.record(
      {
        url,
        title,
        site: title,
        byline: title.filter((text) => text !== ''),
        publishedAt: fc.constantFrom('2020', '2020-03', '2020-03-12', '2020-03-12T10:00:00+05:00'),
        language: fc.constantFrom('en', 'ru', 'uz-Cyrl'),
      },
      { requiredKeys: ['url', 'title', 'site'] },
    ),
    entries: fc.uniqueArray(entry),
    tags,
    savedAt: time,
    editedAt: time,
    place: fc.record({
      unit: fc.constantFrom('page' as const, 'location' as const),
      at: fc.constantFrom('12', 'xiv', '345-348'),
    }),
  },
  { requiredKeys: ['id', 'selector', 'source', 'entries', 'tags', 'savedAt', 'editedAt'] },
);

/** Any free note, or one on an entry. */
export const someNote: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid(),
  about: fc.oneof(
    fc.constant({ kind: 'free' as const }),
    entry.map((each) => ({ kind: 'entry' as const, entry: each })),
    fc.uuid().map((clipping) => ({ kind: 'clipping' as const, clipping })),
  ),
  text: someText,
  tags,
  createdAt: time,
  editedAt: time,
  revision: fc.nat({ max: 1000 }),
});

/** Records with ids of their own, some of the notes being about some of the clippings. */
export const someRecords: fc.Arbitrary<Records> = fc
  .tuple(
    fc.uniqueArray(someClipping, { selector: ({ id }) => id, maxLength: 6 }),
    fc.uniqueArray(someNote, { selector: ({ id }) => id, maxLength: 6 }),
    fc.nat(),
  )
  .map(([clippings, notes, seed]) => ({
    clippings,
    notes: notes.map((note, index) => {
      const clipping = clippings[index];
      if (!clipping || (seed >> index) % 2 === 0) return note;
      return { ...note, about: { kind: 'clipping', clipping: clipping.id } };
    }),
  }));
