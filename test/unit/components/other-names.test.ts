import { expect, test } from 'vitest';
import { otherNames } from '../../../components/other-names';
import type { Alias, Entry } from '../../../lib/model/entry';
import { testEntry } from './test-entry';

const also = (parts: Partial<Entry>, ...texts: string[]) =>
  otherNames(
    testEntry({ ...parts, aliases: texts.map((text): Alias => ({ text, rule: 'always' })) }),
  ).also.join('; ');

test.each<[Partial<Entry>, string[], string]>([
  [
    { kind: 'organisation', name: 'Border Post Union' },
    ['BPU', 'Border-Post Union', 'Union of Posts'],
    'BPU; Union of Posts',
  ],
  [{ kind: 'person', name: 'Ada Moreno' }, ['Moreno', 'Áda Moreno', 'Ada Maria Moreno'], 'Ada Maria Moreno'],
  [{ kind: 'state', name: 'Freedonia' }, ['Freedonian', 'Republic of Freedonia'], 'Republic of Freedonia'],
  [{ kind: 'term', name: 'Bridge talks' }, [], ''],
])('of %o called %o, these help to recognise it: %s', (parts, texts, names) => {
  expect(also(parts, parts.name ?? '', ...texts)).toBe(names);
});

test('names in other languages come with their language', () => {
  const entry = testEntry({
    name: 'Ada Moreno',
    kind: 'person',
    aliases: [
      { text: 'Ada Moreno', rule: 'always' },
      { text: 'Ада Морено', rule: 'always', lang: 'ru' },
      { text: 'A. Moreno', rule: 'always', lang: 'en-GB' },
    ],
  });
  expect(otherNames(entry)).toEqual({
    foreign: [{ text: 'Ада Морено', rule: 'always', lang: 'ru' }],
    also: ['A. Moreno'],
  });
});

test('a short form that counts only where the name is introduced is no other name', () => {
  const entry = testEntry({
    aliases: [
      { text: 'Iran', rule: 'always' },
      { text: 'the Republic', rule: 'introduced' },
    ],
  });
  expect(otherNames(entry).also).toEqual([]);
});
