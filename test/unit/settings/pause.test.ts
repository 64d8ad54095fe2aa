import { expect, test } from 'vitest';
import { pauseAt, pauseFrom } from '../../../lib/settings/pause';

test('a pause of an hour ends an hour later', () => {
  const pause = pauseFrom('hour', 1000);
  expect(pauseAt(pause, 3_600_999)).toBe(3_601_000);
  expect(pauseAt(pause, 3_601_000)).toBeNull();
});

test('a pause until the restart does not end by itself', () => {
  expect(pauseAt(pauseFrom('restart', 1000), Number.MAX_SAFE_INTEGER)).toBe('restart');
});
