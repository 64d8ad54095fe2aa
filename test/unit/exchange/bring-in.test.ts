import { describe, expect, it } from 'vitest';
import { bringIn, MAX_IMPORT_BYTES, tooBig } from '../../../lib/exchange/bring-in';
import type { Incoming } from '../../../lib/exchange/incoming';
import { UNTOLD_TIME } from '../../../lib/exchange/times';
import { resultOf } from './finished';

function read(content: string): Extract<Incoming, { kind: 'read' }> {
  const incoming = resultOf(bringIn(content));
  if (incoming.kind === 'unreadable') throw new Error(incoming.why);
  return incoming;
}

const annotation = {
  id: 'q1',
  created: '2023-05-09T17:05:57.843210+00:00',
  updated: '2023-05-09T17:05:57.843210+00:00',
  user: 'acct:ada@hypothes.is',
  uri: 'https://news.example/talks',
  text: 'Who says so?',
  tags: ['doubtful', ' doubtful '],
  group: '__world__',
  target: [
    {
      source: 'https://news.example/talks',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          endContainer: '/p[1]',
          startOffset: 0,
          endOffset: 4,
        },
        { type: 'TextPositionSelector', start: 412, end: 430 },
        {
          type: 'TextQuoteSelector',
          exact: 'the talks went on',
          prefix: `${'x'.repeat(40)} yet `,
          suffix: ' for days',
        },
      ],
    },
  ],
  document: { title: ['Talks at the border'] },
};

function hypothesis(...annotations: unknown[]): string {
  return JSON.stringify({ export_date: '', export_userid: '', client_version: '1.1450.0', annotations });
}

describe('an export of Hypothesis', () => {
  it('as JSON becomes clippings with notes about them', () => {
    const { records, broken } = read(hypothesis(annotation));
    const [clipping] = records.clippings;
    expect(broken).toEqual([]);
    expect(clipping).toMatchObject({
      selector: {
        exact: 'the talks went on',
        prefix: `${'x'.repeat(27)} yet `,
        suffix: ' for days',
        start: 412,
      },
      source: { url: 'https://news.example/talks', title: 'Talks at the border', site: 'news.example' },
      tags: ['doubtful'],
      savedAt: Date.UTC(2023, 4, 9, 17, 5, 57, 843),
    });
    expect(records.notes).toMatchObject([
      { about: { kind: 'clipping', clipping: clipping?.id }, text: 'Who says so?' },
    ]);
  });

  it('gives the same ids whenever it is read, and whatever else is in it', () => {
    const other = { ...annotation, uri: 'https://news.example/else' };
    expect(read(hypothesis(other, annotation)).records.clippings[1]).toEqual(
      read(hypothesis(annotation)).records.clippings[0],
    );
  });

  it('keeps every comment on one passage', () => {
    const { records } = read(hypothesis(annotation, { ...annotation, text: 'They do.', tags: ['settled'] }));
    expect(records.clippings).toMatchObject([{ tags: ['doubtful', 'settled'] }]);
    expect(records.notes).toMatchObject([{ text: 'Who says so?\n\nThey do.' }]);
  });

  it('names replies, files that are no pages, and what has another shape', () => {
    const { records, broken } = read(
      hypothesis(
        { ...annotation, references: ['q0'] },
        { ...annotation, uri: 'urn:x-pdf:1234' },
        { ...annotation, uri: 7 },
        null,
        annotation,
      ),
    );
    expect(records.clippings).toHaveLength(1);
    expect(new Set(broken.map(({ where }) => where))).toEqual(
      new Set(['Annotation 1', 'Annotation 2', 'Annotation 3', 'Annotation 4']),
    );
  });

  it('takes a note on a page as a whole', () => {
    expect(
      read(hypothesis({ ...annotation, target: [{ source: annotation.uri }] })).records.clippings,
    ).toMatchObject([{ selector: null }]);
  });

  it('as CSV becomes the same clippings', () => {
    const csv = [
      'Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page',
      '2023-05-09 17:05,https://news.example/talks,Public,Annotation,the talks went on,ada,Who says so?,"doubtful,border",',
      '2023-05-09 17:09,https://news.example/talks,Public,Reply,,bo,I do,,',
    ].join('\n');
    const { records, broken } = read(csv);
    expect(records.clippings).toMatchObject([
      {
        id: read(hypothesis(annotation)).records.clippings[0]?.id,
        tags: ['doubtful', 'border'],
        savedAt: new Date(2023, 4, 9, 17, 5).getTime(),
      },
    ]);
    expect(broken).toEqual([{ where: 'Row 3', why: 'It is a reply to somebody, not a passage.' }]);
  });
});

describe('an export of Readwise', () => {
  it('becomes clippings of books, which have no address', () => {
    const csv = [
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
      '"Roads, then rails",The Great Road,Ada Ward,B000000000,My note,yellow,"trade,rail",page,12,2024-01-02 03:04:05+00:00,asia',
    ].join('\n');
    expect(read(csv).records).toMatchObject({
      clippings: [
        {
          selector: { exact: 'Roads, then rails' },
          source: { url: null, title: 'The Great Road', byline: 'Ada Ward' },
          place: { unit: 'page', at: '12' },
          tags: ['trade', 'rail', 'asia'],
          savedAt: Date.UTC(2024, 0, 2, 3, 4, 5),
        },
      ],
      notes: [{ text: 'My note' }],
    });
  });

  it('may have line breaks in its cells, lines that end as on Windows, another script, and columns missing', () => {
    const csv =
      '\ufeffHighlight,Book Title,Note,Location Type,Location\r\n' +
      '"Дорога,\r\nа за ней ""река""",Великий путь,"Спросить\nещё раз",location,345-348\r\n' +
      'Потом порт,Великий путь,,order,2\r\n';
    const { records, broken } = read(csv);
    expect(records).toMatchObject({
      clippings: [
        {
          selector: { exact: 'Дорога,\r\nа за ней "река"' },
          source: { url: null, title: 'Великий путь' },
          place: { unit: 'location', at: '345-348' },
        },
        { selector: { exact: 'Потом порт' } },
      ],
      notes: [{ text: 'Спросить\nещё раз' }],
    });
    // The number of a highlight in its book is no place in it.
    expect(records.clippings[1]).not.toHaveProperty('place');
    expect(records.clippings[0]?.source).not.toHaveProperty('byline');
    expect(broken).toEqual([]);
  });

  it('may be a file made for it, in any order of columns', () => {
    const csv = 'Title;URL;Highlight;Author\r\nTalks;https://news.example/t;They met;Bo\r\n';
    expect(read(csv).records.clippings).toMatchObject([
      {
        source: { url: 'https://news.example/t', title: 'Talks' },
        selector: { exact: 'They met' },
        savedAt: UNTOLD_TIME,
      },
    ]);
  });

  it('names rows without a quote', () => {
    const csv = 'Highlight,Title\n,Talks\nThey met,Talks\n';
    expect(read(csv)).toMatchObject({
      records: { clippings: [{ selector: { exact: 'They met' } }] },
      broken: [{ where: 'Row 2', why: 'It has neither a quote nor a page.' }],
    });
  });
});

describe('a notebook of Kindle', () => {
  const csv = [
    '"Your Kindle Notes For:",,,',
    '"THE GREAT ROAD",,,',
    '"by Ada Ward",,,',
    '"Free Kindle instant preview:",,,',
    '"https://a.example/x",,,',
    '----------------------------------------------,,,',
    ',,,',
    '"Annotation Type","Location","Starred?","Annotation"',
    '"Note","Location 3","","Before any passage"',
    '"Highlight (Yellow)","Location 10","","Roads, then rails"',
    '"Note","Location 10","","See chapter two"',
    '"Highlight (Blue)","Page xiv","","Then ports"',
    '"Bookmark","Location 30","",""',
  ].join('\r\n');

  it('becomes clippings of its book, a note going to the passage before it', () => {
    const { records, broken } = read(csv);
    expect(records.clippings).toMatchObject([
      {
        selector: { exact: 'Roads, then rails' },
        source: { url: null, title: 'THE GREAT ROAD', byline: 'Ada Ward' },
        place: { unit: 'location', at: '10' },
      },
      { selector: { exact: 'Then ports' }, place: { unit: 'page', at: 'xiv' } },
    ]);
    expect(records.notes).toMatchObject([
      { text: 'See chapter two', about: { clipping: records.clippings[0]?.id } },
    ]);
    expect(broken).toMatchObject([{ where: 'Row 9' }]);
  });
});

describe('any other file', () => {
  it.each([
    ['', 'kind of file'],
    ['just some words', 'kind of file'],
    ['name,date\nx,y\n', 'kind of file'],
    ['{"a":1}', 'kind of file'],
    ['[1,2]', 'kind of file'],
    ['{"a":', 'JSON'],
    ['Highlight,Title\n"never closed,Talks\n', 'quotation mark'],
  ])('%j is refused with a reason', (content, why) => {
    expect(resultOf(bringIn(content))).toEqual({ kind: 'unreadable', why: expect.stringContaining(why) });
  });

  it('is refused unread when it is too big', () => {
    expect(tooBig(MAX_IMPORT_BYTES)).toBeNull();
    expect(tooBig(MAX_IMPORT_BYTES + 1)).toContain('100 MB');
  });
});
