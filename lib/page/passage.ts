import { CallError } from '../messages/contract';
import { CONTEXT_CHARS, MAX_QUOTE_CHARS, type Passage, type Selector } from '../model/clipping';
import { pageSource } from './page-source';
import { readPageText } from './page-text';

/**
 * The selected passage of this page; without a selection the page as a whole. Throws a `CallError` when it is too long to
 * be kept.
 */
export function passage(): Passage {
  return { selector: selectedQuote(), source: pageSource() };
}

/** What is selected, or `null` when nothing is; a selection in a form field is none. */
function selectedQuote(): Selector | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (
    !document.body.contains(range.commonAncestorContainer) &&
    range.commonAncestorContainer !== document.documentElement
  )
    return null;
  return selectorOf(range);
}

/** The passage that a range of this page holds, or `null` when it holds no text of the body. Throws as `passage` does. */
export function passageOf(range: Range): Passage | null {
  const selector = selectorOf(range);
  return selector && { selector, source: pageSource() };
}

/** What a range holds, described. Offsets are those of `readPageText`. */
function selectorOf(range: Range): Selector | null {
  const page = readPageText(document.body, range);
  if (!page) return null;
  const { text, start, end } = page;
  if (end - start > MAX_QUOTE_CHARS)
    throw new CallError('too-long', `the passage is longer than ${MAX_QUOTE_CHARS} characters`);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
    start,
  };
}
