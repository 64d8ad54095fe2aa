import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/match/compile';
import { finder } from '../../../lib/match/find';
import { readIndex } from '../../../lib/match/index-format';
import { entry, region } from './world';

describe('the index', () => {
  const buffer = compile([entry('iran', 'state', { always: ['Iran'] })]);

  it('is read without a copy', () => {
    expect(readIndex(buffer).wordSlots.buffer).toBe(buffer);
  });

  it('refuses bytes that are no index, another format, or cut off', () => {
    expect(() => readIndex(new ArrayBuffer(4))).toThrow('too short');
    expect(() => readIndex(new ArrayBuffer(400))).toThrow('not a name index');
    expect(() => readIndex(buffer.slice(0, buffer.byteLength - 8))).toThrow('cut off');
    const newer = buffer.slice(0);
    new Uint32Array(newer)[1] = 99;
    expect(() => readIndex(newer)).toThrow('format 99');
  });

  it('refuses a name without a word', () => {
    expect(() => compile([entry('nothing', 'term', { always: ['—'] })])).toThrow('"—"');
    expect(() => compile([entry('site', 'publication', { always: ['Paper.com'] })])).toThrow('address');
  });

  it('finds each of ten thousand names', () => {
    const names = Array.from(
      { length: 10_000 },
      (_, i) => `Xa${i.toString(36)} Yb${(i * 7919).toString(36)}`,
    );
    const { findPage } = finder(
      readIndex(compile(names.map((name, i) => entry(`e-${i}`, 'person', { always: [name] })))),
    );
    const found = findPage(names, new Map());
    expect(found.map(({ mentions }) => mentions.length).every((count) => count === 1)).toBe(true);
    expect(found.map(({ mentions }) => mentions[0]?.entry)).toEqual(names.map((_, i) => i));
  });
});

/** A small linear congruential generator (Numerical Recipes), so that a failure can be repeated. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const pieces = [
  'Iran',
  'Islam',
  'Karimov',
  'US',
  'U.S.',
  'let us',
  'Joe',
  'Biden',
  'Qassem',
  'Soleimani',
  'Washington',
  ',',
  'D.C.',
  ' ',
  ' ',
  ' ',
  '\n',
  '-',
  '–',
  '’s',
  '`',
  '.',
  '. ',
  '(',
  '“',
  '🇮🇷',
  '\u0301',
  '\u00ad',
  '\u200b',
  '\ud83d',
  'C5+1',
  '9/11',
  'http://',
  '@',
  '#',
  'ß',
  'İ',
  'Æ',
  '中国',
  'x'.repeat(80),
];

describe('any text', () => {
  it('gives sorted spans that lie inside it, cover whole words and do not overlap', () => {
    const numbers = random(7);
    for (let round = 0; round < 500; round++) {
      const text = Array.from(
        { length: 60 },
        () => pieces[Math.floor((numbers.next().value ?? 0) * pieces.length)],
      ).join('');
      const { findPage } = finder(
        readIndex(
          compile([entry('iran', 'state', { always: ['Iran', 'Islam Karimov'], 'exact-case': ['US'] })]),
        ),
      );
      let last = 0;
      for (const { start, end } of findPage([text], new Map())[0]?.mentions ?? []) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(/[\p{L}\p{N}]$/u.test(text.slice(0, start).replace(/[\u00ad\u200b]+$/, ''))).toBe(false);
        last = end;
      }
      expect(region(text)).toEqual(region(text));
    }
  });

  it('shifts all mentions when a block is put before', () => {
    const text = 'Iran and China met in Kabul.';
    expect(region('Nothing here.', text)[1]).toEqual(region(text)[0]);
  });

  // The same amount of text, as thirty texts and as one: a linear finder takes about as long for both, a quadratic one
  // thirty times as long for the one. The time is the processor's, of which other programs take none away.
  it.each([
    ['one letter', 'a'],
    ['one name', 'Iran '],
    ['the beginning of a name', 'Islamic Revolutionary Guard '],
    ['combining marks', '\u0301'],
    ['dots', 'U.'],
    ['apostrophes', 'a’'],
    ['signs of an address', 'a.b@'],
    ['languages', 'Chinese, '],
  ])(
    'is read in linear time, even when made of %s',
    (_, piece) => {
      const short = piece.repeat(4_000 / piece.length);
      const long = piece.repeat(120_000 / piece.length);
      const timeOf = (find: () => void) => {
        const start = process.cpuUsage();
        find();
        const { user, system } = process.cpuUsage(start);
        return user + system;
      };
      const rounds = Array.from({ length: 3 }, () => ({
        many: timeOf(() => {
          for (let text = 0; text < 30; text++) region(short);
        }),
        one: timeOf(() => void region(long)),
      }));
      const least = (of: 'many' | 'one') => Math.min(...rounds.map((round) => round[of]));
      expect(least('one')).toBeLessThan(least('many') * 10);
    },
    30_000,
  );
});
