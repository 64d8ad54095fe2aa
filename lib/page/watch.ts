import { elementAround } from './element-at';
import { skippingAttributes } from './skipped';

/** Wait from the first change of a burst, in ms. Not a debounce: a live ticker would starve it. */
const BURST_MS = 100;

/** What shows or hides an element without a change of its text. */
const restyled = { attributeFilter: ['class', 'style'] };

/** What a burst of changes touched. */
export interface Burst {
  /** Block elements whose own text, or the blocks directly inside them, may have changed. */
  dirty: ReadonlySet<Element>;
  /** Elements that may have become skipped or readable with all they hold. */
  reconsidered: ReadonlySet<Element>;
  /** Whether elements left the page, or moved within it. */
  removed: boolean;
}

export interface Watch {
  /** Follows an open shadow root as well. */
  include(root: ShadowRoot): void;
  /** Reports an empty burst when an element that is hidden, or one around it, changes its style. */
  expect(hidden: Element): void;
  /** Runs our own changes to the page without being woken by them. */
  quietly(change: () => void): void;
}

/**
 * Reports what may have changed in the page's text, once per burst. `blockOf` names the block element that
 * a node's text is read with, or `null` where it is not read.
 *
 * Reads the DOM, never writes. Once `signal` aborts, nothing more is reported.
 */
export function startWatch(
  page: Document,
  signal: AbortSignal,
  blockOf: (node: Node) => Element | null,
  onBurst: (burst: Burst) => void,
): Watch {
  let dirty = new Set<Element>();
  let reconsidered = new Set<Element>();
  let removed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    const burst = { dirty, reconsidered, removed };
    dirty = new Set();
    reconsidered = new Set();
    removed = false;
    timer = undefined;
    onBurst(burst);
  };

  const soon = () => {
    timer ??= setTimeout(report, BURST_MS);
  };

  const takeUp = (records: readonly MutationRecord[]) => {
    for (const { type, target, removedNodes } of records) {
      if (type === 'attributes') {
        // `target` of an attribute record is an element; the test only tells the types so.
        if (target instanceof Element) reconsidered.add(target);
      } else {
        const block = blockOf(target);
        if (block) dirty.add(block);
        if (removedNodes.length > 0) removed = true;
      }
    }
    if (dirty.size > 0 || reconsidered.size > 0 || removed) soon();
  };

  const observer = new MutationObserver(takeUp);
  const options = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: skippingAttributes,
  };
  // The document itself: its root element may be replaced.
  observer.observe(page, options);

  // Many pages hide themselves, or parts, by a style until they are complete: an empty burst makes the scan look
  // again at what it passed over. Only around hidden elements: others change their styles all the time.
  const unveiled = new MutationObserver(soon);
  // These two also decide about the colours of the whole page.
  for (const whole of [page.documentElement, page.body]) {
    unveiled.observe(whole, restyled);
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    unveiled.disconnect();
    clearTimeout(timer);
  });

  return {
    include(root) {
      if (!signal.aborted) observer.observe(root, options);
    },
    expect(hidden) {
      if (signal.aborted) return;
      for (let at: Element | null = hidden; at; at = elementAround(at)) {
        unveiled.observe(at, restyled);
      }
    },
    quietly(change) {
      takeUp(observer.takeRecords());
      change();
      observer.takeRecords();
    },
  };
}
