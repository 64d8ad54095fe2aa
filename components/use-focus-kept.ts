import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where the focus goes within what is left, in this order: a list has keys for all that is in it. */
const KINDS = ['[role=listbox]', 'input, textarea, select', '.primary', 'a[href], button'];

/**
 * While the view is there: when the element that has the focus is taken away, the focus goes to what is nearest to where it
 * was. Browsers let it fall back to the page, where the next Tab begins from the top.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const life = new AbortController();
    /** The element that was focused last, then what is around it. */
    let path: Element[] = [];
    element.addEventListener(
      'focusin',
      ({ target }) => {
        path = [];
        for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement)
          path.push(at);
      },
      life,
    );
    const observer = new MutationObserver(() => {
      const [focused, ...around] = path;
      if (!focused || focused.isConnected || document.activeElement !== document.body) return;
      path = [];
      for (const part of around.filter(({ isConnected }) => isConnected)) if (focusWithin(part)) return;
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      life.abort();
      observer.disconnect();
    };
  }, [root]);
}

function focusWithin(part: Element): boolean {
  for (const kind of KINDS) {
    const found = [...part.querySelectorAll<HTMLElement>(kind)].find((each) => each.checkVisibility());
    found?.focus();
    if (found) return true;
  }
  return false;
}
