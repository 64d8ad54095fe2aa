import type { EntryId } from '../model/entry';
import type { PlacedNode } from './actor-map';
import { centreOf } from './box';

export type Direction = 'left' | 'right' | 'up' | 'down';

const steps: Record<Direction, { x: number; y: number }> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** What lies straight ahead is nearer than what lies aside, as in the spatial navigation of televisions. Chosen. */
const ASIDE = 3;

/** The node that an arrow key leads to from another, or `null` when there is none in that direction. */
export function towards(nodes: readonly PlacedNode[], from: EntryId, direction: Direction): EntryId | null {
  const start = nodes.find(({ id }) => id === from);
  if (!start) return null;
  const here = centreOf(start.box);
  const step = steps[direction];
  let nearest: { id: EntryId; distance: number } | null = null;
  for (const { id, box } of nodes) {
    const there = centreOf(box);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const ahead = x * step.x + y * step.y;
    if (ahead < 1) continue;
    const distance = ahead + ASIDE * Math.abs(x * step.y + y * step.x);
    if (nearest === null || distance < nearest.distance) nearest = { id, distance };
  }
  return nearest?.id ?? null;
}
