import { expect, it } from 'vitest';
import { abbreviates, allowedSlips, slipsBetween } from '../../../../lib/glossary/search/slips';

it.each([
  ['irgc', 'irgc', 0],
  ['irgc', 'ircg', 1],
  ['soleymani', 'soleimani', 1],
  ['taliban', 'taliabn', 1],
  ['kabul', 'kabl', 1],
  ['abcd', 'badc', 3],
  ['ab', 'xy', 2],
])('counts the slips between %s and %s', (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips);
  expect(slipsBetween(b, a)).toBe(slips);
});

it('allows more slips in longer words, and none in the shortest', () => {
  expect([2, 3, 5, 6, 10].map(allowedSlips)).toEqual([0, 1, 1, 2, 3]);
});

it.each([
  ['intl', 'international', true],
  ['govt', 'government', true],
  ['uzbkstn', 'uzbekistan', true],
  ['in', 'iran', false],
  ['intx', 'international', false],
  ['iran', 'iran', false],
])('tells whether %s abbreviates %s', (short, long, does) => {
  expect(abbreviates(short, long)).toBe(does);
});
