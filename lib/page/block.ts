/** A text node within a block; its data begins at `start` of the block's text. */
interface Piece {
  node: Text;
  start: number;
}

/**
 * Text of a page that is read together: what a block element holds between the blocks inside it, across
 * inline elements. A `<br>` is a line break of the text; all else is the data of the pieces, unchanged, so
 * that offsets (UTF-16) map exactly. One element may hold several blocks.
 */
export interface Block {
  element: Element;
  text: string;
  pieces: readonly Piece[];
}

/** A half-open stretch of a block's text. */
export interface Span {
  start: number;
  end: number;
}

/** One text node's share of a span, in offsets of that node's data. */
interface Part {
  node: Text;
  from: number;
  to: number;
}

/** The stretches of text nodes that make up a span, in order; none is empty. */
export function partsOf(block: Block, span: Span): Part[] {
  const parts: Part[] = [];
  for (let i = pieceAt(block, span.start); i < block.pieces.length; i++) {
    const piece = block.pieces[i];
    if (!piece || piece.start >= span.end) break;
    const from = Math.max(0, span.start - piece.start);
    const to = Math.min(piece.node.data.length, span.end - piece.start);
    if (from < to) parts.push({ node: piece.node, from, to });
  }
  return parts;
}

/** The range of a span, or `null` when the page has changed so that it no longer exists. */
export function rangeOf(block: Block, span: Span): Range | null {
  const parts = partsOf(block, span);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}

/** Index of the last piece that begins at or before `offset`; 0 when there is none. Logarithmic. */
function pieceAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
