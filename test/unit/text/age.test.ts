import { expect, test } from 'vitest';
import { asOfText, isNewer, yearsBetween } from '../../../lib/text/age';

test.each([
  ['2020', '2026-03-05', 6],
  ['2020-05', '2026-03-05', 5],
  ['2020-03', '2026-03-05', 6],
  ['2020-03-06', '2026-03-05', 5],
  ['2020-03-05', '2026-03-05', 6],
  ['2026-03-05', '2020-03-06', 5],
  ['2025-12', '2026-03-05', 0],
  ['2026', '2026-03-05', 0],
])('from %s to %s it is %i whole years', (one, other, years) => {
  expect(yearsBetween(one, other)).toBe(years);
});

test.each([
  ['2020', '2026-03-05', 'as of 2020; this page: 2026'],
  // The page may be the older of the two.
  ['2020-03', '2015-01-01', 'as of March 2020; this page: 2015'],
  ['2025-12', '2026-03-05', 'as of December 2025'],
  ['2020', null, 'as of 2020'],
])('a statement of %s on a page of %s is said to be "%s"', (date, page, words) => {
  expect(asOfText(date, page)).toBe(words);
});

test.each([
  ['2026-04', '2026-03-05', true],
  ['2026-03-06', '2026-03-05', true],
  ['2026-03-05', '2026-03-05', false],
  // Perhaps; not for certain.
  ['2026', '2026-03-05', false],
  ['2026-03', '2026-03-05', false],
  ['2026', null, false],
])('%s is newer than a page of %s: %s', (date, page, newer) => {
  expect(isNewer(date, page)).toBe(newer);
});
