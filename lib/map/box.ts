/** A rectangle of a map. Lengths in a map are CSS pixels at a root font of 16 px: views scale them with the font. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function centreOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
