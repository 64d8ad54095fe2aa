import { tagOf } from './tag-of';

/** Elements that may be given a shadow root after they were read. */
export interface LateShadows {
  /** Looks out for a shadow root of an element that has none yet. */
  expect(element: Element): void;
  /** Looks at all of them now. */
  check(): void;
}

/** Pages may have any number of empty elements; more than so many are not watched. Chosen. */
const MAX_EXPECTED = 500;

/** Elements besides custom ones whose shadow roots are watched for, while they are empty. */
const EMPTY_HOSTS = new Set(['DIV', 'SPAN', 'SECTION', 'ARTICLE', 'ASIDE', 'MAIN']);

/** Whether an element is likely to be given a shadow root: a custom element, or one that holds nothing. */
export function mayBecomeHost(element: Element): boolean {
  return element.localName.includes('-') || (element.firstChild === null && EMPTY_HOSTS.has(tagOf(element)));
}

/**
 * Tells when an element has been given an open shadow root. No event and no mutation tells that, but what is
 * shown in it gives the element another size. Elements that leave the page are forgotten.
 */
export function startLateShadows(signal: AbortSignal, onAttached: (element: Element) => void): LateShadows {
  const expected = new Set<Element>();
  const check = () => {
    for (const element of expected) {
      if (element.isConnected && !element.shadowRoot) continue;
      expected.delete(element);
      sizes.unobserve(element);
      if (element.isConnected) onAttached(element);
    }
  };
  const sizes = new ResizeObserver((changes) => {
    if (changes.some(({ target }) => target.shadowRoot)) check();
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    expected.clear();
  });
  return {
    expect(element) {
      if (signal.aborted || expected.has(element) || expected.size >= MAX_EXPECTED) return;
      expected.add(element);
      sizes.observe(element);
    },
    check,
  };
}
