/** How far beside a line's box a point may lie, in CSS pixels: boxes have fractions, the pointer has none. */
const SLACK = 1;

/**
 * Which of the boxes of a range (`getClientRects`) lies at a point of the viewport, or `null` when the point
 * is beside its text: a caret is found from the empty space next to a line as well.
 */
export function lineAt(range: Range, x: number, y: number): number | null {
  const boxes = [...range.getClientRects()];
  const at = boxes.findIndex(
    (box) =>
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
  return at === -1 ? null : at;
}
