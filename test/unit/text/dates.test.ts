import { expect, test } from 'vitest';
import { momentText, partialDate, shortDayText } from '../../../lib/text/dates';

test.each([
  ['2020', '2020'],
  ['2020-03', 'March 2020'],
  ['2020-03-12', '12 March 2020'],
  ['2021-01-01', '1 January 2021'],
])('writes %s as "%s", wherever the reader lives', (date, words) => {
  expect(partialDate(date)).toBe(words);
});

test.each(['', 'soon', '2020-13', '12.3.2020'])('gives back what is no date: "%s"', (date) => {
  expect(partialDate(date)).toBe(date);
});

test('leaves the day out of a moment of today, and only then', () => {
  const noon = new Date(2026, 4, 20, 12, 5).getTime();
  expect(momentText(noon, noon + 60_000)).toBe('12:05');
  expect(momentText(noon, noon + 24 * 3_600_000)).toBe('20 May 2026, 12:05');
});

test('leaves out of a time in a list what goes without saying', () => {
  const noon = new Date(2026, 4, 20, 12, 5).getTime();
  expect(shortDayText(noon, noon + 60_000)).toBe('12:05');
  expect(shortDayText(noon, new Date(2026, 11, 31).getTime())).toBe('20 May');
  expect(shortDayText(noon, new Date(2027, 0, 1).getTime())).toBe('20 May 2026');
});
