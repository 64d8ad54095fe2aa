import { expect, test } from 'vitest';
import { hostName } from '../../../lib/text/host-name';

test.each([
  ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['bbc.com', 'bbc.com'],
  ['xn--\u0080', 'xn--\u0080'],
])('%s is written %s', (host, written) => {
  expect(hostName(host)).toBe(written);
});
