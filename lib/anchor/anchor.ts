import type { Selector } from '../model/clipping';
import { exactPlace } from './exact-place';
import { type PageWords, readPageWords } from './page-words';
import { type Budget, placeByWords } from './place-by-words';
import { readsTheSame } from './reads-the-same';
import type { Span } from './span';

/** Where a quote stands on a page, and whether it reads as it did. */
export interface Anchored extends Span {
  state: 'unchanged' | 'edited';
}

/** Several times what the longest quote takes on a page of 600 000 characters (bench:anchor): only a bound. */
const usual: Budget = { ms: 200, now: () => performance.now() };

/** Finds quotes on one page, whose words are read once, and only when a quote is not there as it was. */
export type Anchorer = (selector: Selector, budget?: Budget) => Anchored | null;

/** Where the quote of `selector` stands in `text`; see `anchorer`. */
export function anchor(text: string, selector: Selector, budget = usual): Anchored | null {
  return anchorer(text)(selector, budget);
}

/**
 * Where the quote of `selector` stands exactly and among what stood around it; `null` where it does not. For a page of
 * which the rest is still to come: it says nothing of an edited quote, and costs next to nothing.
 */
export function anchorUnchanged(text: string, selector: Selector): Anchored | null {
  const exact = exactPlace(text, selector);
  return exact && { ...exact, state: 'unchanged' };
}

/**
 * Makes a function that finds quotes again in `text` (design 6): exactly, with its context, if it can; else by the
 * words, in the place that has most of them in their order, among what stood around it. `null` when the quote is gone.
 * Offsets are UTF-16 units, half-open. Deterministic, unless the budget runs out. Linear in the text; of the quote's
 * length times the edits at a place.
 */
export function anchorer(text: string): Anchorer {
  let page: PageWords | undefined;
  return (selector, budget = usual) => {
    const unchanged = anchorUnchanged(text, selector);
    if (unchanged) return unchanged;
    page ??= readPageWords(text);
    const span = placeByWords(text, page, selector, budget);
    if (!span) return null;
    const isSame = readsTheSame(text.slice(span.start, span.end), selector.exact);
    return { ...span, state: isSame ? 'unchanged' : 'edited' };
  };
}
