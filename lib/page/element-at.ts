/** The element at a point of the viewport, looking into open shadow roots; `null` outside of the document. */
export function elementAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** The element around a node, also the one whose shadow it stands in; of a shadow root its host. */
export function elementAround(node: Node): Element | null {
  if (node instanceof ShadowRoot) return node.host;
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : node.parentElement;
}

/** The shadow roots that an element stands in, the innermost first. */
export function shadowRootsAround(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    roots.push(root);
  return roots;
}
