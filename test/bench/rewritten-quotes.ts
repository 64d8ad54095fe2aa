import { CONTEXT_CHARS, MAX_QUOTE_CHARS, type Selector } from '../../lib/model/clipping';
import { sentenceEnd, wordsOf } from './edit-words';
import type { EditedQuote } from './edited-quotes';
import type { Chance } from './random';
import { allOf, type Cut, type Rewriting, rewritings } from './rewritings';

/**
 * Takes a quote of about so many words from a text, a paragraph a line, rewrites the text in the way named, and says where
 * the quote is then; `null` where the text has no occasion. Another model of editing than `editedQuote`, made without
 * a look at how quotes are found: by sentences, letters and marks rather than by words drawn alike.
 */
export function rewrittenQuote(
  text: string,
  length: number,
  how: keyof typeof rewritings,
  others: readonly string[],
  chance: Chance,
): EditedQuote | null {
  const selector = someQuote(text, length, chance);
  if (!selector) return null;
  const { start, exact } = selector;
  const end = start + exact.length;
  const above = text.slice(0, start).split('\n');
  const below = text.slice(end).split('\n');
  const cut: Cut = {
    lead: above.pop() ?? '',
    quote: exact,
    tail: below.shift() ?? '',
    above,
    below,
  };
  const rewriting: Rewriting = rewritings[how];
  if (!rewriting(cut, others, chance)) return null;
  const rewritten = allOf(cut).join('\n');
  if (cut.quote.trim() === '') return { selector, text: rewritten, place: null };
  const from = cut.above.reduce((sum, line) => sum + line.length + 1, cut.lead.length);
  const place = { start: from, end: from + cut.quote.length };
  return { selector, text: rewritten, place };
}

/** Whole words in a row; half of them begin with a sentence, and a tenth end within a word. */
function someQuote(text: string, length: number, chance: Chance): Selector | null {
  const from = chance.below(text.length);
  const near = text.slice(from, from + MAX_QUOTE_CHARS);
  // The first may have been cut by chance.
  const [, second] = wordsOf(near.slice(0, 100));
  const next = chance.once(0.5) ? near.search(sentenceEnd) : -1;
  const start = from + (next >= 0 ? next : (second?.index ?? 0));
  const all = wordsOf(text.slice(start, start + MAX_QUOTE_CHARS)).slice(0, length);
  const last = all.at(-1);
  if (!last || all[0]?.index !== 0) return null;
  const after = start + last.index + last[0].length;
  const marks = text.slice(after, after + 5).match(/^[.,!?"”’»。！？]*/u)?.[0].length ?? 0;
  const cut = chance.once(0.1) ? -Math.min(2, last[0].length - 1) : chance.once(0.5) ? marks : 0;
  const end = Math.min(after + cut, start + MAX_QUOTE_CHARS);
  if (end - start < 3) return null;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
    start,
  };
}
