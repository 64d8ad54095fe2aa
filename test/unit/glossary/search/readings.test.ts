import { expect, it } from 'vitest';
import { readingsOf } from '../../../../lib/glossary/search/readings';
import { indexOf } from '../../../../lib/glossary/search/search-index';
import { vocabularyOf } from '../../../../lib/glossary/search/vocabulary';
import type { Entry, EntryId } from '../../../../lib/model/entry';

const vocabulary = vocabularyOf(indexOf(['Soft power', 'Taliban', 'Belt and Road', 'C5+1'].map(entryOf)));

function entryOf(name: string, number: number): Entry {
  return {
    id: `entry-${number}` as EntryId, // made of what ids are made of
    kind: 'term',
    name,
    importance: 1,
    aliases: [{ text: name, rule: 'always' }],
    decoys: [],
    summary: 'Nobody.',
    background: [],
    facts: [],
    relations: [],
    timeline: [],
    since: [],
  };
}

const readings = (...words: string[]) =>
  readingsOf(words, vocabulary).map((reading) => reading.words.join(' '));

it('reads words as they are typed, and only so when it knows them', () => {
  expect(readings('soft', 'power')).toEqual(['soft power']);
  expect(readings('soft', 'po')).toEqual(['soft po']);
});

it('joins words that have been split', () => {
  expect(readings('tali', 'ban')).toContain('taliban');
});

it.each([
  ['softpower', 'soft power'],
  ['softpow', 'soft pow'],
  ['sofpower', 'sof power'],
  ['beltroad', 'belt road'],
  ['c51', 'c5 1'],
])('parts "%s" into "%s"', (typed, parted) => {
  expect(readings(typed)).toEqual([typed, parted]);
});

it('does not part what nobody has glued', () => {
  expect(readings('zzzzzz')).toEqual(['zzzzzz']);
  expect(readings('nobody')).toEqual(['nobody']);
});

it('thinks less of a reading that is not as typed', () => {
  const [typed, parted] = readingsOf(['softpower'], vocabulary);
  expect(typed?.likeness).toBeGreaterThan(parted?.likeness ?? 1);
});
