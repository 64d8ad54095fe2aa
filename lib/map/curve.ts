interface Point {
  x: number;
  y: number;
}

/** `count` places between two ends, evenly; a single one in the middle. */
export function spread(count: number, from: number, to: number): number[] {
  if (count === 1) return [(from + to) / 2];
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}

/** A curve from one point to another that leaves and arrives level, or leaves downwards and arrives level. */
export function outwards(start: Point, end: Point, level: boolean): string {
  const middle = (start.x + end.x) / 2;
  const control = level ? `${round(middle)} ${round(start.y)}` : `${round(start.x)} ${round(end.y)}`;
  const arrive = level ? `${round(middle)} ${round(end.y)}` : control;
  return `M${round(start.x)} ${round(start.y)}C${control} ${arrive} ${round(end.x)} ${round(end.y)}`;
}

/** A curve between two points of one column that bulges out by `bulge`, to the left where that is negative. */
export function arc(start: Point, end: Point, bulge: number): string {
  const x = round(start.x + bulge);
  return `M${round(start.x)} ${round(start.y)}C${x} ${round(start.y)} ${x} ${round(end.y)} ${round(end.x)} ${round(end.y)}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
