import * as v from 'valibot';
import { expect, test } from 'vitest';
import { firstTies, relationGroups } from '../../../components/relation-groups';
import { EntryId, Relation } from '../../../lib/model/entry';
import { testContent, testEntry } from './test-entry';

const relation = (to: string, label: string, stance: string) =>
  v.parse(Relation, { to, label, stance, sources: [{ article: 'a', paragraph: 1 }] });

const entry = testEntry({
  relations: [
    relation('a', 'rival of', 'against'),
    relation('b', 'ally of', 'with'),
    relation('c', 'supports', 'with'),
    relation('d', 'ally of', 'with'),
    relation('gone', 'ally of', 'with'),
  ],
});
const groups = relationGroups(testContent(entry, ['a', 'b', 'c', 'd']), []);
const names = groups.map(({ stance, labels }) => [
  stance,
  labels.map(({ label, ties }) => [label, ties.map(({ to }) => to.name)]),
]);

test('puts friends before foes, and what has one label side by side', () => {
  expect(names).toEqual([
    [
      'with',
      [
        ['ally of', ['B', 'D']],
        ['supports', ['C']],
      ],
    ],
    ['against', [['rival of', ['A']]]],
  ]);
});

test('cuts a group after so many ties, and drops a label that is left with none', () => {
  const [friends] = groups;
  if (!friends) throw new Error('no group');
  const count = (limit: number) => firstTies(friends, limit).labels.flatMap(({ ties }) => ties).length;
  expect([0, 1, 2, 3, 9].map(count)).toEqual([0, 1, 2, 3, 3]);
  expect(firstTies(friends, 2).labels).toHaveLength(1);
});

test('puts ties to those who are on the page first, and says so', () => {
  const onPage = [v.parse(EntryId, 'c'), v.parse(EntryId, 'd')];
  const [friends] = relationGroups(testContent(entry, ['a', 'b', 'c', 'd']), onPage);
  expect(
    friends?.labels.map(({ label, ties }) => [
      label,
      ...ties.map(({ to, onPage }) => `${to.name} ${onPage}`),
    ]),
  ).toEqual([
    ['ally of', 'D true', 'B false'],
    ['supports', 'C true'],
  ]);
});
