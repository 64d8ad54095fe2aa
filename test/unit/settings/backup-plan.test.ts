import { describe, expect, test } from 'vitest';
import { dueAt, failureOf, isDue, surplus } from '../../../lib/settings/backup-plan';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const made = Date.UTC(2026, 0, 10);

describe('a backup is due', () => {
  test.each([
    ['the first one at once', 'week', 0, made, true],
    ['not before its day is over', 'day', made, made + DAY - 1, false],
    ['once its day is over', 'day', made, made + DAY, true],
    ['once its week is over, however long the browser was closed', 'week', made, made + 40 * DAY, true],
    ['not within a month', 'month', made, made + 29 * DAY, false],
    ['when the last one lies in the future, since the clock was set back', 'month', made, made - HOUR, true],
  ] as const)('%s', (_, every, lastAt, now, due) => {
    expect(isDue(every, lastAt, null, now)).toBe(due);
  });

  test('some hours after one has failed, and not at every look', () => {
    expect(isDue('day', 0, made, made + HOUR)).toBe(false);
    expect(isDue('day', 0, made, made + 6 * HOUR)).toBe(true);
    expect(dueAt('day', 0, made)).toBe(made + 6 * HOUR);
  });

  test('not sooner for a failure than it would be without', () => {
    expect(dueAt('week', made, made + HOUR)).toBe(made + 7 * DAY);
  });
});

test('the oldest are too many, and none of as many as are kept or fewer', () => {
  expect(surplus(['a', 'b', 'c', 'd'], 3)).toEqual(['a']);
  expect(surplus(['a', 'b', 'c'], 3)).toEqual([]);
  expect(surplus([], 3)).toEqual([]);
});

test.each([
  ['FILE_NO_SPACE', 'full'],
  ['FILE_ACCESS_DENIED', 'folder'],
  ['FILE_FAILED', 'folder'],
  ['USER_CANCELED', 'cancelled'],
  ['USER_SHUTDOWN', 'broken'],
  [undefined, 'broken'],
])('an interruption of %s is told as %s', (reason, why) => {
  expect(failureOf(reason)).toBe(why);
});
