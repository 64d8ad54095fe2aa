import * as v from 'valibot';
import { expect, test } from 'vitest';
import { camps, type Pair } from '../../../lib/map/camps';
import { EntryId, type Stance } from '../../../lib/model/entry';

const id = (name: string) => v.parse(EntryId, name);
const pair = (from: string, stance: Stance, to: string): Pair => ({ from: id(from), to: id(to), stance });
const ids = (...names: string[]) => names.map(id);

test('allies are in one column, opponents face each other', () => {
  const { left, right } = camps(ids('a', 'x', 'b', 'y'), [
    pair('a', 'with', 'b'),
    pair('x', 'with', 'y'),
    pair('a', 'against', 'x'),
    pair('b', 'against', 'y'),
  ]);
  expect(new Set(left)).toEqual(new Set(ids('a', 'b')));
  expect(new Set(right)).toEqual(new Set(ids('x', 'y')));
});

test('opponents are at one height, so that their ties do not cross', () => {
  const { left, right } = camps(ids('a', 'b', 'c', 'x', 'y', 'z'), [
    pair('a', 'against', 'z'),
    pair('b', 'against', 'y'),
    pair('c', 'against', 'x'),
  ]);
  const partners = new Map([
    ['a', 'z'],
    ['b', 'y'],
    ['c', 'x'],
    ['z', 'a'],
    ['y', 'b'],
    ['x', 'c'],
  ]);
  expect(right).toEqual(left.map((entry) => partners.get(entry)));
});

test('every entry is in one of the columns, which are of one length', () => {
  for (let count = 0; count < 9; count++) {
    const entries = Array.from({ length: count }, (_, index) => id(`e${index}`));
    const { left, right } = camps(entries, []);
    expect([...left, ...right].sort()).toEqual(entries);
    expect(left.length - right.length).toBe(count % 2);
  }
});
