import type { Selector } from '../model/clipping';
import { align } from './align';
import { bands } from './band';
import { isGapClosed } from './closed-gap';
import { exactPlace } from './exact-place';
import { isThere } from './is-there';
import { likelyPlaces } from './likely-places';
import { readsTheSame } from './reads-the-same';
import { soughtWords } from './sought';
import type { Span } from './span';
import { spanOf } from './span-of';
import { trimEnds } from './trim-ends';
import { readWords, type Vocabulary, type Words } from './words';

/** Where a quote stands on a page, and whether it reads as it did. */
export interface Anchored extends Span {
  state: 'unchanged' | 'edited';
}

/**
 * How long the search for an edited quote may go on, once the page's words are read; the likeliest place is looked at in
 * any case. `now` tells the time, in ms.
 */
export interface Budget {
  ms: number;
  now(): number;
}

/** Several times what the longest quote takes on a page of 600 000 characters (bench:anchor): only a bound. */
const usual: Budget = { ms: 200, now: () => performance.now() };

/** So many places are looked at; the right one is nearly always the first of them. */
const MOST_PLACES = 24;

/** How far beyond a likely place a quote may reach, in words: an inserted paragraph. */
const LEAST_MARGIN = 120;

/** Finds quotes on one page, whose words are read once, and only when a quote is not there as it was. */
export type Anchorer = (selector: Selector, budget?: Budget) => Anchored | null;

/** Where the quote of `selector` stands in `text`; see `anchorer`. */
export function anchor(text: string, selector: Selector, budget = usual): Anchored | null {
  return anchorer(text)(selector, budget);
}

/**
 * Makes a function that finds quotes again in `text` (design 6): exactly, with its context, if it can; else by the
 * words, in the place that has most of them in their order, among what stood around it. `null` when the quote is gone.
 * Offsets are UTF-16 units, half-open. Deterministic, unless the budget runs out. Linear in the text; of the quote's
 * length times the edits at a place.
 */
export function anchorer(text: string): Anchorer {
  let page: Page | undefined;
  return (selector, budget = usual) => {
    const exact = exactPlace(text, selector);
    if (exact) return { ...exact, state: 'unchanged' };
    page ??= readPage(text);
    const span = placeByWords(text, page, selector, budget);
    if (!span) return null;
    const isSame = readsTheSame(text.slice(span.start, span.end), selector.exact);
    return { ...span, state: isSame ? 'unchanged' : 'edited' };
  };
}

interface Page {
  words: Words;
  ids: Int32Array;
  vocabulary: Vocabulary;
  /** How often each word stands on the page, by its number. */
  frequency: Int32Array;
}

function readPage(text: string): Page {
  const vocabulary: Vocabulary = new Map();
  const words = readWords(text, vocabulary);
  const frequency = new Int32Array(vocabulary.size);
  const ids = words.id.subarray(0, words.count);
  for (const id of ids) frequency[id] = (frequency[id] ?? 0) + 1;
  return { words, ids, vocabulary, frequency };
}

function placeByWords(text: string, page: Page, selector: Selector, { ms, now }: Budget): Span | null {
  const deadline = now() + ms;
  const { ids, vocabulary } = page;
  const sought = soughtWords(selector, vocabulary, page.frequency);
  if (sought.from === sought.to) return null;
  const bandOf = bands(ids, sought, vocabulary.size);
  const isClosed = isGapClosed(ids, sought);
  const margin = Math.max(LEAST_MARGIN, sought.id.length >> 1);
  let best: { span: Span; worth: number } | null = null;
  for (const [i, place] of likelyPlaces(ids, vocabulary.size, sought, MOST_PLACES).entries()) {
    // No order of its words can make this or a later place better.
    if (best && place.most <= best.worth) break;
    if (i > 0 && now() > deadline) break;
    const band = bandOf(Math.max(0, place.from - margin), Math.min(ids.length, place.to + margin));
    if (!band) continue;
    const alignment = trimEnds(sought, align(ids, sought, band));
    if (!isThere(sought, alignment, isClosed)) continue;
    const span = spanOf(text, page.words, selector.exact, sought, alignment);
    // Of places that are as good the nearest.
    const worth = span ? alignment.score - Math.abs(span.start - selector.start) / text.length : 0;
    if (span && (!best || worth > best.worth)) best = { span, worth };
  }
  return best?.span ?? null;
}
