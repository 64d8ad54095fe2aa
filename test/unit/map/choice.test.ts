import * as v from 'valibot';
import { expect, test } from 'vitest';
import { foremost, neighboursOf } from '../../../lib/map/neighbours';
import { pairsOf, tiedMost, toldOnce } from '../../../lib/map/page-pairs';
import { EntryId, Relation, type Stance } from '../../../lib/model/entry';
import { KnownTie } from '../../../lib/model/known-tie';
import { testContent, testEntry } from '../components/test-entry';

const relation = (to: string, label: string, stance: Stance) =>
  v.parse(Relation, { to, label, stance, sources: [{ article: 'a', paragraph: 1 }] });
const tie = (from: string, label: string, to: string, stance: Stance) =>
  v.parse(KnownTie, { from, label, to, stance });
const ids = (...names: string[]) => names.map((name) => v.parse(EntryId, name));

test('several relations to one entry make one neighbour, whose side counts more than dealings without one', () => {
  const entry = testEntry({
    relations: [
      relation('a', 'neighbour of', 'neutral'),
      relation('a', 'rival of', 'against'),
      relation('b', 'met', 'neutral'),
      relation('unknown', 'met', 'neutral'),
    ],
  });
  const found = neighboursOf(testContent(entry, ['a', 'b']));
  expect(found.map(({ line, stances, relations }) => [line.id, stances, relations.length])).toEqual([
    ['a', ['against'], 2],
    ['b', ['neutral'], 1],
  ]);
});

test('where not all have room, the important ones of every stance are drawn', () => {
  const relations = Array.from({ length: 30 }, (_, index) =>
    relation(`e${index}`, 'x', index < 20 ? 'with' : index < 25 ? 'against' : 'neutral'),
  );
  const around = neighboursOf(
    testContent(
      testEntry({ relations }),
      relations.map(({ to }) => to),
    ),
  );
  const drawn = foremost(around, 10, (entry) => (entry === 'e19' ? 1 : 2));
  const count = (stance: Stance) => drawn.filter(({ stances }) => stances[0] === stance).length;
  expect(drawn).toHaveLength(10);
  expect([count('with'), count('against'), count('neutral')]).toEqual([4, 4, 2]);
  expect(drawn[0]?.line.id).toBe('e19');
  expect(foremost(around, 40, () => 1)).toEqual(around);
});

const ties = [
  tie('a', 'supports', 'b', 'with'),
  tie('a', 'rival of', 'c', 'against'),
  tie('b', 'supported by', 'a', 'with'),
  tie('b', 'neighbour of', 'd', 'neutral'),
  tie('c', 'rival of', 'a', 'against'),
  tie('d', 'neighbour of', 'b', 'neutral'),
];

test('a tie that both its ends tell is one', () => {
  expect(pairsOf(ties)).toEqual([
    { from: 'a', to: 'b', stance: 'with' },
    { from: 'a', to: 'c', stance: 'against' },
    { from: 'b', to: 'd', stance: 'neutral' },
  ]);
  expect(toldOnce(ties).map(({ from, label, to }) => `${from} ${label} ${to}`)).toEqual([
    'a supports b',
    'a rival of c',
    'b neighbour of d',
  ]);
});

test('those who take sides are drawn; neutral ties alone draw only where nobody does', () => {
  const all = ids('a', 'b', 'c', 'd', 'e');
  expect(tiedMost(all, pairsOf(ties), 9)).toEqual(ids('a', 'b', 'c'));
  expect(tiedMost(all, pairsOf(ties), 2)).toHaveLength(2);
  const neutral = pairsOf(ties.filter(({ stance }) => stance === 'neutral'));
  expect(tiedMost(all, neutral, 9)).toEqual(ids('b', 'd'));
});
