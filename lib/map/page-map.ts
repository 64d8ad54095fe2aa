import type { EntryId } from '../model/entry';
import type { PlacedNode, TieLine } from './actor-map';
import type { Box } from './box';
import { camps, type Pair } from './camps';
import { arc, outwards, spread } from './curve';
import { nodeHeight } from './node-height';

export interface PageMap {
  width: number;
  height: number;
  /** Column by column, from the top. */
  nodes: readonly PlacedNode[];
  lines: readonly TieLine[];
}

const ROW_GAP = 10;
/** Room for the ties between the columns: a part of the width. */
const LANE_SHARE = 0.38;
const NARROW_LANE = 72;
const MOST_COLUMN = 250;

/**
 * Places the entries of a page in two columns that face each other (see `camps`), with the ties in the lane between.
 * Each node has room for one line over its name, since that changes with what the person looks at. Deterministic.
 */
export function pageMap(
  entries: readonly { id: EntryId; name: string }[],
  pairs: readonly Pair[],
  width: number,
): PageMap {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const columnWidth = Math.min(
    MOST_COLUMN,
    (width - Math.max(NARROW_LANE, width * LANE_SHARE * Math.min(1, width / 700))) / 2,
  );
  const { left, right } = camps(
    entries.map(({ id }) => id),
    pairs,
  );
  const columns = [left, right].map((ids) =>
    ids.map((id) => ({ id, height: nodeHeight(names.get(id) ?? id, '–', columnWidth) })),
  );
  const heights = columns.map((column) =>
    column.reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP),
  );
  const height = Math.max(0, ...heights);
  const nodes = columns.flatMap((column, side) => {
    // The lower column is spread over the height of the other.
    const gap = column.length > 1 ? ROW_GAP + (height - (heights[side] ?? 0)) / (column.length - 1) : 0;
    let y = column.length === 1 ? (height - (heights[side] ?? 0)) / 2 : 0;
    return column.map(({ id, height: own }) => {
      const box: Box = { x: side === 0 ? 0 : width - columnWidth, y, width: columnWidth, height: own };
      y += own + gap;
      return { id, box };
    });
  });
  return { width, height, nodes, lines: tieLines(nodes, pairs, width) };
}

/** Ends of ties keep off the corners of their nodes. */
const CORNER = 10;

function tieLines(nodes: readonly PlacedNode[], pairs: readonly Pair[], width: number): TieLine[] {
  const boxes = new Map(nodes.map(({ id, box }) => [id, box]));
  const isLeft = (box: Box) => box.x < width / 2;
  const lane = Math.max(0, width - 2 * (nodes[0]?.box.width ?? 0));
  const drawn = pairs.flatMap((pair) => {
    const from = boxes.get(pair.from);
    const to = boxes.get(pair.to);
    return from && to ? [{ pair, from, to }] : [];
  });

  /** Where a tie leaves a node: the higher its other end, the higher on the node's inner edge. */
  const ends = new Map<string, number>();
  for (const { id, box } of nodes) {
    const own = drawn
      .map((tie, index) => ({ index, other: tie.pair.from === id ? tie.to : tie.from, tie }))
      .filter(({ tie }) => tie.pair.from === id || tie.pair.to === id)
      .sort((a, b) => a.other.y - b.other.y);
    const places = spread(own.length, box.y + CORNER, box.y + box.height - CORNER);
    for (const [at, { index }] of own.entries()) ends.set(`${index} ${id}`, places[at] ?? box.y);
  }

  return drawn.map(({ pair, from, to }, index) => {
    const point = (id: EntryId, box: Box) => ({
      x: isLeft(box) ? box.x + box.width : box.x,
      y: ends.get(`${index} ${id}`) ?? box.y,
    });
    const start = point(pair.from, from);
    const end = point(pair.to, to);
    if (isLeft(from) !== isLeft(to)) return { ...pair, path: outwards(start, end, true) };
    const bulge = Math.min(lane * 0.55, 20 + Math.abs(end.y - start.y) * 0.35);
    return { ...pair, path: arc(start, end, isLeft(from) ? bulge : -bulge) };
  });
}
