import type { Block } from './block';
import { blockTags, flowOf, unrendered } from './flow';
import { mayBecomeHost } from './late-shadows';
import { Runs } from './runs';
import { isSideMatter } from './side-matter';
import { isSkipped } from './skipped';
import { tagOf } from './tag-of';

/** How the reading of one block element came out. */
export interface Reading {
  element: Element;
  blocks: Block[];
}

/** What the walk asks and tells on its way. */
export interface Walk {
  /** Whether a block element was read before: it is then a border, and not entered. */
  known(element: Element): boolean;
  /** An element that is not displayed, or not yet visible, was passed over. */
  hidden(element: Element): void;
  /** An open shadow root was met; its text is read along. */
  shadow(root: ShadowRoot): void;
  /** An element was met that has no shadow root, but may be given one. */
  hostless(element: Element): void;
}

/**
 * Reads a block element and the blocks inside it, one element per step: an element's own text first, then
 * the block elements within it in document order. Reads the DOM and computed styles, never writes or asks
 * for layout. The caller may pause between steps; an element that left the page meanwhile gives no blocks.
 */
export function* readBlocks(root: Element, walk: Walk): Generator<Reading> {
  if (isSkipped(root) || flowOf(root) === 'hidden') {
    walk.hidden(root);
    yield { element: root, blocks: [] };
    return;
  }
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (!element.isConnected || (element !== root && walk.known(element))) continue;
    if (isSideMatter(element)) {
      // Known from now on, it is not read again when something around it changes.
      yield { element, blocks: [] };
      continue;
    }
    const inner: Element[] = [];
    const blocks = readRuns(element, walk, inner);
    // Last in, first out: reversed, they come in document order.
    waiting.push(...inner.reverse());
    yield { element, blocks };
  }
}

/** The blocks of an element's own text. Block elements inside it are added to `inner`. */
function readRuns(element: Element, walk: Walk, inner: Element[]): Block[] {
  const runs = new Runs(element);
  // Each tree that is part of this block: its own children, and the shadow trees met on the way.
  const trees: Node[] = element.shadowRoot ? [element.shadowRoot, element] : [element];
  if (element.shadowRoot) walk.shadow(element.shadowRoot);
  for (const tree of trees) {
    runs.end();
    for (let node: Node | null = tree.firstChild; node; ) {
      const enter = readNode(node, runs, walk, inner);
      node = enter && node.firstChild ? node.firstChild : after(node, tree);
    }
  }
  runs.end();
  return runs.blocks;
}

/** Takes up one node; gives whether its children belong to the same runs. */
function readNode(node: Node, runs: Runs, walk: Walk, inner: Element[]): boolean {
  if (node instanceof Text) {
    if (!unrendered(node)) runs.add(node);
    return false;
  }
  if (!(node instanceof Element)) return false;
  if (tagOf(node) === 'BR') {
    runs.lineBreak();
    return false;
  }
  if (walk.known(node)) {
    runs.end();
    return false;
  }
  if (isSkipped(node)) return false;
  if (node.shadowRoot === null && mayBecomeHost(node)) walk.hostless(node);
  if (node.firstChild === null && node.shadowRoot === null) {
    if (blockTags.has(tagOf(node)) || tagOf(node) === 'HR') runs.end();
    // An empty block may be filled later; known from now on, it is told from a new one.
    if (blockTags.has(tagOf(node))) inner.push(node);
    return false;
  }
  const flow = flowOf(node);
  if (flow === 'hidden') {
    walk.hidden(node);
    return false;
  }
  // A shadow tree is a page within the page: read apart, as a block.
  if (flow === 'block' || node.shadowRoot) {
    runs.end();
    inner.push(node);
    return false;
  }
  return true;
}

/** The node after `node` and all inside it, in document order within `tree`. */
function after(node: Node, tree: Node): Node | null {
  for (let at: Node | null = node; at && at !== tree; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
