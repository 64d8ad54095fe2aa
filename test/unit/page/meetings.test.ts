import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EntryId } from '../../../lib/model/entry';
import { MAX_MEETING_CHARS } from '../../../lib/model/meeting';
import { meetingsIn } from '../../../lib/page/meetings';

/** Mentions of capitalised words as entries of that name. */
function meetings(text: string, ...names: string[]) {
  const mentions = names
    .flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        entry: v.parse(EntryId, name.toLowerCase().replaceAll(/\W+/g, '-')),
      })),
    )
    .sort((a, b) => a.start - b.start);
  return meetingsIn(text, mentions);
}
const texts = (text: string, ...names: string[]) => meetings(text, ...names).map((meeting) => meeting.text);

test('only sentences in which two different entries stand are meetings', () => {
  const text = ' Iran waits. Iran and Iran again. Iran wrote to India, it is said.  India answered.';
  expect(texts(text, 'Iran', 'India')).toEqual(['Iran wrote to India, it is said.']);
});

test('offsets are those of the sentence', () => {
  const [meeting] = meetings('First this. Then Iran met India.', 'Iran', 'India');
  expect(meeting?.mentions.map(({ start, end }) => meeting.text.slice(start, end))).toEqual([
    'Iran',
    'India',
  ]);
});

test('initials and titles end no sentence, nor does a stop within a name', () => {
  const text = 'Iran told the U.S. Congress so. Gen. Soleimani of Iran heard it.';
  expect(texts(text, 'Iran', 'Congress', 'Soleimani')).toEqual([
    'Iran told the U.S. Congress so.',
    'Gen. Soleimani of Iran heard it.',
  ]);
  expect(
    texts('They met at St. Petersburg! University with Iran.', 'Petersburg! University', 'Iran'),
  ).toHaveLength(1);
});

test('a sentence that is too long is cut around its first mention', () => {
  const long = (between: number) =>
    `${'word '.repeat(60)}Iran ${'word '.repeat(between)}India ${'word '.repeat(60)}.`;
  const [meeting] = meetings(long(20), 'Iran', 'India');
  expect(meeting?.text.length).toBeLessThanOrEqual(MAX_MEETING_CHARS);
  expect(meeting?.mentions).toHaveLength(2);
  expect(meetings(long(90), 'Iran', 'India')).toEqual([]);
});
