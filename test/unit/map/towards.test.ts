import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Direction, towards } from '../../../lib/map/towards';
import { EntryId } from '../../../lib/model/entry';

const id = (name: string) => v.parse(EntryId, name);

/** Two columns, the right one with a gap in the middle: a b c, and d f. */
const nodes = Object.entries({ a: [0, 0], b: [0, 50], c: [0, 100], d: [300, 0], f: [300, 100] }).map(
  ([name, [x = 0, y = 0]]) => ({ id: id(name), box: { x, y, width: 200, height: 40 } }),
);

test.each<[string, Direction, string | null]>([
  ['a', 'down', 'b'],
  ['c', 'up', 'b'],
  ['a', 'right', 'd'],
  ['f', 'left', 'c'],
  ['b', 'right', 'd'],
  ['f', 'up', 'd'],
  ['a', 'up', null],
  ['d', 'right', null],
])('from %s the arrow %s leads to %s', (from, direction, to) => {
  expect(towards(nodes, id(from), direction)).toBe(to);
});

test('every node is reached from the first', () => {
  const seen = new Set(['a']);
  for (const from of seen) {
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const to = towards(nodes, id(from), direction);
      if (to !== null) seen.add(to);
    }
  }
  expect(seen.size).toBe(nodes.length);
});
