/** A place between two characters of the page, as the pointer would set a caret there. */
interface Caret {
  node: Node;
  offset: number;
}

/** The caret place under a point of the viewport, or `null` outside of text. */
export function caretAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
