import { expect, test } from 'vitest';
import { blocksOf, findingsOf } from '../../../lib/messages/findings';
import type { EntryId } from '../../../lib/model/entry';
import type { Mention } from '../../../lib/model/mention';

const iran = 'iran' as EntryId;
const soleimani = 'soleimani' as EntryId;
const named = (start: number, end: number): Mention => ({
  start,
  end,
  entry: iran,
  kind: 'state',
  why: { alias: 'Iran', rule: 'always' },
});
const surname = (start: number, end: number, as: string): Mention => ({
  start,
  end,
  entry: soleimani,
  kind: 'person',
  why: { alias: 'Soleimani', rule: 'introduced', witness: { entry: soleimani, as } },
});

test('gives back what was found, block by block', () => {
  const blocks = [
    { mentions: [named(0, 4), surname(10, 19, 'Qassem Soleimani'), named(30, 34)], waiting: [] },
    { mentions: [], waiting: [soleimani] },
    { mentions: [surname(2, 11, 'Gen. Soleimani')], waiting: [] },
  ];
  expect(blocksOf(findingsOf({ blocks, introduced: [], strangers: [] }))).toEqual(blocks);
});

test('sends a reading once, however often the page repeats it', () => {
  const mentions = Array.from({ length: 1000 }, (_, i) => named(i * 10, i * 10 + 4));
  const once = findingsOf({
    blocks: [{ mentions: mentions.slice(0, 1), waiting: [] }],
    introduced: [],
    strangers: [],
  });
  const often = findingsOf({ blocks: [{ mentions, waiting: [] }], introduced: [], strangers: [] });
  expect(often.readings).toEqual(once.readings);
});

test.each([
  ['names a reading that is not there', [0, 4, 1]],
  ['is cut off', [0, 4, 0, 5]],
  ['has no length', [4, 4, 0]],
])('refuses a span that %s', (_, spans) => {
  const { readings } = findingsOf({
    blocks: [{ mentions: [named(0, 4)], waiting: [] }],
    introduced: [],
    strangers: [],
  });
  expect(() =>
    blocksOf({ readings, blocks: [{ spans, waiting: [] }], introduced: [], strangers: [] }),
  ).toThrow('span');
});
