import type { Selector } from '../model/clipping';
import type { Span } from './span';

/**
 * So many characters of the context on a page are enough to be sure of an exact quote, however short. Chosen: three or
 * four words. Less is weighed against what else there is.
 */
const SURE_CONTEXT_CHARS = 20;

/** A quote of one letter stands on a page ten thousand times; what is behind the first thousands is weighed by words. */
const MOST_OCCURRENCES = 5_000;

/**
 * Where a quote stands exactly and among what stood around it: of all such places the one with most of its context, and
 * of equal ones the one nearest to where it was. `null` when it stands nowhere, or nowhere for sure.
 */
export function exactPlace(text: string, selector: Selector): Span | null {
  const { exact, prefix, suffix } = selector;
  const whole = commonEnd(prefix, prefix.length, prefix) + commonStart(suffix, 0, suffix);
  const sure = Math.min(SURE_CONTEXT_CHARS, whole);
  let best: { start: number; context: number } | null = null;
  let start = text.indexOf(exact);
  for (let seen = 0; start >= 0 && seen < MOST_OCCURRENCES; seen++) {
    const context = commonEnd(text, start, prefix) + commonStart(text, start + exact.length, suffix);
    const isBetter =
      !best ||
      context > best.context ||
      (context === best.context && Math.abs(start - selector.start) < Math.abs(best.start - selector.start));
    if (context >= sure && isBetter) best = { start, context };
    start = text.indexOf(exact, start + 1);
  }
  return best && { start: best.start, end: best.start + exact.length };
}

/** What a character of the context counts that stands in another line: lines are moved, and what is beside them changes. */
const OTHER_LINE = 0.25;

/** How many characters before `at` are those at the end of the prefix; those of other lines count less. */
function commonEnd(text: string, at: number, prefix: string): number {
  let common = 0;
  let worth = 1;
  for (let i = 1; i <= prefix.length && text[at - i] === prefix[prefix.length - i]; i++) {
    if (text[at - i] === '\n') worth = OTHER_LINE;
    common += worth;
  }
  return common;
}

function commonStart(text: string, at: number, suffix: string): number {
  let common = 0;
  let worth = 1;
  for (let i = 0; i < suffix.length && text[at + i] === suffix[i]; i++) {
    if (text[at + i] === '\n') worth = OTHER_LINE;
    common += worth;
  }
  return common;
}
