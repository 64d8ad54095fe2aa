import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { actorMap, type MapNeighbour } from '../../../lib/map/actor-map';
import type { Box } from '../../../lib/map/box';
import type { Pair } from '../../../lib/map/camps';
import { pageMap } from '../../../lib/map/page-map';
import { EntryId, type Stance, stances } from '../../../lib/model/entry';

const id = (name: string) => v.parse(EntryId, name);

/** From a short name to longer ones than any in the glossary. */
const names = [
  'Iran',
  'Killing of Iranian diplomats in Afghanistan',
  'Kazakh Ablai Khan University of International Relations and World Languages',
  'Turkmenistan–Afghanistan–Pakistan–India Pipeline',
];

function neighbours(count: number, of: readonly Stance[] = stances): MapNeighbour[] {
  return Array.from({ length: count }, (_, index) => ({
    id: id(`n${index}`),
    name: names[index % names.length] ?? '',
    label: index % 5 === 0 ? 'close to; armed and directed by; distrusted by' : 'ally of',
    stances: [of[index % of.length] ?? 'neutral'],
  }));
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What is wrong with boxes on a ground: those that overlap, those that stick out. */
function faults(boxes: readonly Box[], ground: { width: number; height: number }): string[] {
  const wrong = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).some((other) => overlap(box, other)) ? [`${index} overlaps`] : [],
  );
  const out = boxes.filter(
    ({ x, y, width, height }) =>
      x < 0 || y < 0 || x + width > ground.width + 0.01 || y + height > ground.height + 0.01,
  );
  return [...wrong, ...out.map((box) => `${JSON.stringify(box)} sticks out`)];
}

const widths = [280, 360, 559, 560, 784, 1200];
const sides: (readonly Stance[])[] = [
  stances,
  ['with'],
  ['against', 'neutral'],
  ['with', 'against'],
  ['neutral'],
];

describe.each(widths)('at a width of %i', (width) => {
  test.each(sides)('no box around an actor covers another (%s, %s, %s)', (...of) => {
    for (let count = 1; count <= 14; count++) {
      const map = actorMap({ id: id('iran'), name: names[1] ?? '' }, neighbours(count, of), width);
      const nodes = map.groups.flatMap((group) => group.nodes);
      expect(nodes).toHaveLength(count);
      const boxes = [map.centre, ...map.groups.map(({ heading }) => heading), ...nodes.map(({ box }) => box)];
      expect(faults(boxes, map)).toEqual([]);
    }
  });

  test('no box of a page’s map covers another', () => {
    for (let count = 1; count <= 16; count++) {
      const entries = neighbours(count);
      const map = pageMap(entries, ring(entries), width);
      expect(map.nodes).toHaveLength(count);
      expect(
        faults(
          map.nodes.map(({ box }) => box),
          map,
        ),
      ).toEqual([]);
    }
  });
});

/** Each tied to the next. */
function ring(entries: readonly { id: EntryId }[]): Pair[] {
  return entries.flatMap((entry, index) => {
    const next = entries[index + 1];
    return next ? [{ from: entry.id, to: next.id, stance: stances[index % 3] ?? 'neutral' }] : [];
  });
}

test('friends are on the left of an actor, opponents on the right, the others below', () => {
  const map = actorMap({ id: id('iran'), name: 'Iran' }, neighbours(9), 784);
  const [friends, foes, others] = map.groups;
  const edge = (group: typeof friends) => group?.nodes.map(({ box }) => box.x) ?? [];
  expect(map.groups.map(({ stance }) => stance)).toEqual(['with', 'against', 'neutral']);
  expect(Math.max(...edge(friends))).toBeLessThan(map.centre.x);
  expect(Math.min(...edge(foes))).toBeGreaterThan(map.centre.x);
  const bottom = Math.max(...[friends, foes].flatMap((group) => group?.nodes.map(({ box }) => box.y) ?? []));
  expect(Math.min(...(others?.nodes.map(({ box }) => box.y) ?? []))).toBeGreaterThan(bottom);
});

test('a tie of both sides is drawn twice', () => {
  const both: MapNeighbour = { id: id('n'), name: 'Rival', label: '', stances: ['with', 'against'] };
  const { lines } = actorMap({ id: id('iran'), name: 'Iran' }, [both], 784);
  expect(lines.map(({ stance }) => stance)).toEqual(['with', 'against']);
  expect(new Set(lines.map(({ path }) => path)).size).toBe(2);
});

test('the same map comes out each time', () => {
  const entries = neighbours(12);
  expect(pageMap(entries, ring(entries), 784)).toEqual(pageMap(entries, ring(entries), 784));
});

test('nothing is drawn of a page without ties, and nothing breaks', () => {
  expect(pageMap([], [], 784)).toEqual({ width: 784, height: 0, nodes: [], lines: [] });
});
