import type { Block } from './block';
import { mayBecomeHost } from './late-shadows';
import { isSideMatter } from './side-matter';
import { isSkipped } from './skipped';

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
 * A block that grew beyond this is cut at the next node border, so that one message and one painting stay
 * small. In UTF-16 units; chosen: ten times a long paragraph.
 */
const MAX_BLOCK_CHARS = 10_000;

/** A floated first letter of at most so many characters belongs to the word that follows it. */
const DROP_CAP_CHARS = 2;

/** Elements that are a line of text of their own even when a style sets them beside each other. */
const blockTags = new Set(
  (
    'ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P ' +
    'SECTION SUMMARY TABLE TD TH TR UL'
  ).split(' '),
);

type Flow = 'block' | 'inline' | 'hidden';

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
  if (node.tagName === 'BR') {
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
    if (blockTags.has(node.tagName) || node.tagName === 'HR') runs.end();
    // An empty block may be filled later; known from now on, it is told from a new one.
    if (blockTags.has(node.tagName)) inner.push(node);
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

/** How an element takes part in the text around it, by its computed style. */
export function flowOf(element: Element): Flow {
  if (element.parentElement instanceof HTMLDetailsElement && inClosedDetails(element)) return 'hidden';
  if (unrendered(element)) return 'hidden';
  // In Firefox `null` once the tab is closing: there is no view any more, and nobody to read for.
  const style: CSSStyleDeclaration | null = getComputedStyle(element);
  if (style === null) return 'hidden';
  const { display } = style;
  // Empty: outside the flat tree.
  if (display === 'none' || display === '' || style.visibility === 'hidden') return 'hidden';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (display.startsWith('inline')) return blockTags.has(element.tagName) ? 'block' : 'inline';
  if (blockTags.has(element.tagName) || style.float === 'none') return 'block';
  return (element.textContent?.trim().length ?? 0) <= DROP_CAP_CHARS ? 'inline' : 'block';
}

/** A closed `<details>` shows its first summary only. */
function inClosedDetails(element: Element): boolean {
  const details = element.parentElement;
  if (!details || details.hasAttribute('open')) return false;
  return element !== details.querySelector(':scope > summary');
}

/** Children of a shadow host that no slot takes up, and a slot's own children where it takes up others. */
function unrendered(node: Text | Element): boolean {
  const parent = node.parentNode;
  if (parent instanceof Element && parent.shadowRoot) return node.assignedSlot === null;
  return parent instanceof HTMLSlotElement && parent.assignedNodes().length > 0;
}

/** The node after `node` and all inside it, in document order within `tree`. */
function after(node: Node, tree: Node): Node | null {
  for (let at: Node | null = node; at && at !== tree; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** Collects text into blocks. */
class Runs {
  readonly blocks: Block[] = [];
  #text = '';
  #pieces: { node: Text; start: number }[] = [];
  /** Where the last line break stands. */
  #brokenAt: number | null = null;

  constructor(readonly element: Element) {}

  add(node: Text): void {
    const { data } = node;
    if (this.#text.length > MAX_BLOCK_CHARS) this.end();
    // White space before the first word belongs to no name.
    if (data === '' || (this.#text === '' && !/\S/.test(data))) return;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
  }

  /** One break goes on with the text; a second one directly after it begins a new paragraph. */
  lineBreak(): void {
    if (this.#text === '') return;
    if (this.#brokenAt !== null && !/\S/.test(this.#text.slice(this.#brokenAt))) {
      this.end();
      return;
    }
    this.#brokenAt = this.#text.length;
    this.#text += '\n';
  }

  end(): void {
    if (/\S/.test(this.#text))
      this.blocks.push({ element: this.element, text: this.#text, pieces: this.#pieces });
    this.#text = '';
    this.#pieces = [];
    this.#brokenAt = null;
  }
}
