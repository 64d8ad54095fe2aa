import type { Selector } from '../model/clipping';
import { align } from './align';
import { bands } from './band';
import { isGapClosed } from './closed-gap';
import { contextSame } from './context-same';
import { isThere } from './is-there';
import { likelyPlaces } from './likely-places';
import type { PageWords } from './page-words';
import { soughtWords } from './sought';
import type { Span } from './span';
import { spanOf } from './span-of';
import { trimEnds } from './trim-ends';
import { turnedRound } from './turned-round';

/**
 * How long the search for an edited quote may go on, once the page's words are read; the likeliest place is looked at in
 * any case. `now` tells the time, in ms.
 */
export interface Budget {
  ms: number;
  now(): number;
}

/** So many places are looked at; the right one is nearly always the first of them. */
const MOST_PLACES = 24;

/** How far beyond a likely place a quote may reach, in words: an inserted paragraph. */
const LEAST_MARGIN = 120;

/**
 * What the context on each side of a place is worth there, in parts of the whole quote: an edited passage among what stood
 * around it is rather meant than the same words, repeated elsewhere. Above what a third of the words make.
 */
const CONTEXT_TELLS = 0.3;

/** With so much of its context, from 0 to 2, a place needs no comparison with others beside it. */
const SURE_CONTEXT = 1;

/** A place on the page that may be the quote's, and what speaks for it. */
interface Candidate {
  span: Span;
  worth: number;
}

/**
 * Where the quote of `selector` stands in a text whose words are `page`: the place that has most of its words in their
 * order, among what stood around it. `null` when there is none that can be it.
 */
export function placeByWords(
  text: string,
  page: PageWords,
  selector: Selector,
  { ms, now }: Budget,
): Span | null {
  const deadline = now() + ms;
  const { ids, vocabulary } = page;
  const sought = soughtWords(selector, vocabulary, page.frequency);
  const { from: first, to: end } = sought;
  if (first === end) return null;
  const bandOf = bands(ids, sought, vocabulary.size);
  const isClosed = isGapClosed(ids, sought);
  const contextWorth = CONTEXT_TELLS * sought.gain.subarray(first, end).reduce((sum, each) => sum + each, 0);

  /** What there is between two of the page's words: the best place, and those beside it that may be meant rather. */
  const candidates = (from: number, to: number): Candidate[] => {
    if (to - from < (end - first) / 2) return [];
    const band = bandOf(from, to);
    if (!band) return [];
    const trimmed = trimEnds(sought, align(ids, sought, band));
    const alignment = turnedRound(ids, vocabulary.size, sought, trimmed);
    const span = isThere(sought, alignment, isClosed)
      ? spanOf(text, page.words, selector.exact, sought, alignment)
      : null;
    if (!span) return [];
    const context = contextSame(sought, alignment.same);
    // Of places that are as good the nearest.
    const far = Math.abs(span.start - selector.start) / text.length;
    const here = { span, worth: alignment.score + contextWorth * context - far };
    if (context >= SURE_CONTEXT) return [here];
    // A sentence is often repeated in large letters beside the paragraph that it is of.
    const places = alignment.at.subarray(first, end).filter((place) => place >= 0);
    return [
      here,
      ...candidates(
        from,
        places.reduce((a, b) => Math.min(a, b), to),
      ),
      ...candidates(places.reduce((a, b) => Math.max(a, b), from) + 1, to),
    ];
  };

  const margin = Math.max(LEAST_MARGIN, sought.id.length >> 1);
  let best: Candidate | null = null;
  for (const [i, place] of likelyPlaces(ids, vocabulary.size, sought, MOST_PLACES).entries()) {
    // No order of its words and no context can make this or a later place better.
    if (best && place.most + 2 * contextWorth <= best.worth) break;
    if (i > 0 && now() > deadline) break;
    for (const each of candidates(
      Math.max(0, place.from - margin),
      Math.min(ids.length, place.to + margin),
    )) {
      if (!best || each.worth > best.worth) best = each;
    }
  }
  return best?.span ?? null;
}
