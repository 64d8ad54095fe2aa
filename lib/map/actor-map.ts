import type { EntryId, Stance } from '../model/entry';
import type { Box } from './box';
import { outwards, spread } from './curve';
import { nodeHeight } from './node-height';

/** An entry to be placed around the centre. `label` says how the centre is tied to it. */
export interface MapNeighbour {
  id: EntryId;
  name: string;
  label: string;
  stances: readonly [Stance, ...Stance[]];
}

export interface PlacedNode {
  id: EntryId;
  box: Box;
}

/** A tie as drawn: `path` is the `d` of an SVG path. */
export interface TieLine {
  from: EntryId;
  to: EntryId;
  stance: Stance;
  path: string;
}

/** The neighbours of one stance and the place of its heading. */
export interface PlacedGroup {
  stance: Stance;
  heading: Box;
  nodes: readonly PlacedNode[];
}

export interface ActorMap {
  width: number;
  height: number;
  centre: Box;
  groups: readonly PlacedGroup[];
  lines: readonly TieLine[];
}

/** From this width on the centre stands between the two columns, below it over them. */
const WIDE = 560;
const ROW_GAP = 8;
const BAND_GAP = 20;
const HEADING = 24;
const LANE = 56;
const NARROW_LANE = 44;
/** Two ties of one pair are drawn side by side. */
const DOUBLE = 5;

/**
 * Places the neighbours of an entry: those with it on the left, those against it on the right, the others below, in
 * columns, so that no text can cover another. A stance that has no counterpart takes both columns. Deterministic;
 * linear in the neighbours.
 */
export function actorMap(
  centre: { id: EntryId; name: string },
  neighbours: readonly MapNeighbour[],
  width: number,
): ActorMap {
  const wide = width >= WIDE;
  const centreWidth = wide ? Math.min(160, width / 4) : Math.min(width, 240);
  const column = (width - (wide ? centreWidth + 2 * LANE : NARROW_LANE)) / 2;
  const columns = { left: 0, right: width - column };
  const centreHeight = nodeHeight(centre.name, '', centreWidth) + 8;

  const groups: PlacedGroup[] = [];
  let y = wide ? 0 : centreHeight + BAND_GAP;
  const of = (stance: Stance) => neighbours.filter(({ stances }) => stances[0] === stance);
  const heading = (x: number): Box => ({ x, y, width: column, height: HEADING });

  const band = (stances: readonly Stance[]) => {
    const bottoms = { left: y + HEADING, right: y + HEADING };
    const put = (node: MapNeighbour, side: 'left' | 'right'): PlacedNode => {
      const height = nodeHeight(node.name, node.label, column);
      const box = { x: columns[side], y: bottoms[side], width: column, height };
      bottoms[side] += height + ROW_GAP;
      return { id: node.id, box };
    };
    const [first, second] = stances;
    if (first === undefined) return;
    if (second === undefined) {
      const nodes = of(first).map((node) => put(node, bottoms.right < bottoms.left ? 'right' : 'left'));
      groups.push({ stance: first, heading: heading(columns.left), nodes });
    } else {
      groups.push({
        stance: first,
        heading: heading(columns.left),
        nodes: of(first).map((node) => put(node, 'left')),
      });
      groups.push({
        stance: second,
        heading: heading(columns.right),
        nodes: of(second).map((node) => put(node, 'right')),
      });
    }
    y = Math.max(bottoms.left, bottoms.right) - ROW_GAP + BAND_GAP;
  };

  const sides = (['with', 'against'] as const).filter((stance) => of(stance).length > 0);
  band(sides);
  band(of('neutral').length > 0 ? ['neutral'] : []);

  const bottom = groups.length === 0 ? centreHeight : y - BAND_GAP;
  // In the middle of the rows, so that a single row is level with it.
  const top = groups.length === 0 ? 0 : HEADING;
  const height = wide ? Math.max(bottom, top + centreHeight) : bottom;
  const centreBox: Box = {
    x: (width - centreWidth) / 2,
    y: wide ? top + (height - top - centreHeight) / 2 : 0,
    width: centreWidth,
    height: centreHeight,
  };
  const placed = groups.flatMap(({ nodes }) => nodes);
  return {
    width,
    height,
    centre: centreBox,
    groups,
    lines: tieLines(centre.id, centreBox, neighbours, placed, wide),
  };
}

function tieLines(
  centre: EntryId,
  from: Box,
  neighbours: readonly MapNeighbour[],
  placed: readonly PlacedNode[],
  wide: boolean,
): TieLine[] {
  const stances = new Map(neighbours.map((neighbour) => [neighbour.id, neighbour.stances]));
  const middle = from.x + from.width / 2;
  return ['left', 'right'].flatMap((side) => {
    const nodes = placed
      .filter(({ box }) => box.x < middle === (side === 'left'))
      .sort((a, b) => a.box.y - b.box.y);
    const starts = spread(nodes.length, from.y + 8, from.y + from.height - 8);
    return nodes.flatMap(({ id, box }, index) =>
      (stances.get(id) ?? ['neutral']).map((stance, double, all) => {
        const shift = (double - (all.length - 1) / 2) * DOUBLE;
        const end = { x: side === 'left' ? box.x + box.width : box.x, y: box.y + box.height / 2 + shift };
        const start = wide
          ? { x: side === 'left' ? from.x : from.x + from.width, y: (starts[index] ?? from.y) + shift }
          : { x: middle + (side === 'left' ? -6 : 6) + shift, y: from.y + from.height };
        return { from: centre, to: id, stance, path: outwards(start, end, wide) };
      }),
    );
  });
}
