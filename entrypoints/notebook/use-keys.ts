import { useEffect } from 'preact/hooks';

/** What is focused in the pane of the list, the first that is there: leaves, groups, the search. */
const IN_LIST = ['[role=listbox]', '.groups a[tabindex="0"]', 'input[type=search]'];
/** What is focused in the pane beside it. */
const BESIDE = ['.reading h1', '.reading [tabindex], .reading a[href]'];

/**
 * The keys of the whole notebook: / leads to the search, F6 from one pane to the other, Esc back from the leaf to the list.
 * `onClose` takes the leaf away.
 */
export function useKeys(onClose: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const { target, key } = event;
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
        if (!(target instanceof Element) || target.closest('dialog') !== null) return;
        const isBeside = target.closest('.reading') !== null;
        const isWriting = target.matches('input, textarea, select');
        if (key === '/' && !isWriting) focusFirst(['input[type=search]']);
        else if (key === 'F6') focusFirst(isBeside ? IN_LIST : BESIDE);
        else if (key === 'Escape' && isBeside && !isWriting) onClose();
        else return;
        event.preventDefault();
      },
      life,
    );
    return () => life.abort();
  }, [onClose]);
}

/** Puts the focus into the list's pane. */
export function focusList(): void {
  focusFirst(IN_LIST);
}

/** Focuses the first of some kinds of elements that is there and in sight. */
function focusFirst(kinds: readonly string[]): void {
  for (const kind of kinds) {
    const element = [...document.querySelectorAll<HTMLElement>(kind)].find((each) => each.checkVisibility());
    element?.focus();
    if (element && document.activeElement === element) return;
  }
}
