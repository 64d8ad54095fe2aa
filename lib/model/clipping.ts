import * as v from 'valibot';
import { EntryId } from './entry';
import { Tags } from './tag';

/** Longer selections are refused with a clear word rather than cut. In UTF-16 units. */
export const MAX_QUOTE_CHARS = 20_000;

/** How much text before and after a quote is kept to find it again, in UTF-16 units. */
export const CONTEXT_CHARS = 32;

/**
 * Describes a passage of a page (W3C Web Annotation: TextQuoteSelector and TextPositionSelector).
 * Offsets count UTF-16 units of the text of the page's body.
 */
export const Selector = v.object({
  exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_QUOTE_CHARS)),
  prefix: v.pipe(v.string(), v.maxLength(CONTEXT_CHARS)),
  suffix: v.pipe(v.string(), v.maxLength(CONTEXT_CHARS)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Selector = v.InferOutput<typeof Selector>;

/** Only web pages and files are sources: a stored `javascript:` address must never become a link. */
const PageUrl = v.pipe(
  v.string(),
  v.url(),
  v.check((url) => /^(https?|file):/i.test(url), 'only http, https and file addresses'),
);

const Title = v.pipe(v.string(), v.maxLength(1_000));

/** What a date of a page looks like: a year, month, day or moment (ISO 8601). */
export const ISO_DATE_FORM = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** A date as the page gave it. */
export const IsoDate = v.pipe(v.string(), v.regex(ISO_DATE_FORM));

/** Where a passage stands, as far as the page tells. `url` is the canonical address; a book has none. */
export const PageSource = v.object({
  url: v.nullable(PageUrl),
  title: Title,
  site: Title,
  byline: v.exactOptional(Title),
  publishedAt: v.exactOptional(IsoDate),
  /** A BCP 47 tag. */
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(35))),
});
export type PageSource = v.InferOutput<typeof PageSource>;

/** A passage as the reader hands it in. Without a selector it is the page as a whole: a bookmark. */
export const Passage = v.object({ selector: v.nullable(Selector), source: PageSource });
export type Passage = v.InferOutput<typeof Passage>;

/** Where a passage stands in a book, as the program in which it was read tells it: on a page, or at a place of Kindle's. */
export const BookPlace = v.object({
  unit: v.picklist(['page', 'location']),
  /** A number, or two with a hyphen; pages of a preface have Roman ones. */
  at: v.pipe(v.string(), v.regex(/^[\divxlcdm]{1,12}(-[\divxlcdm]{1,12})?$/i)),
});
export type BookPlace = v.InferOutput<typeof BookPlace>;

/**
 * A kept quote, or a page without one, with its source. Times are ms since the epoch. What the reader has to say on
 * it is the note about it.
 */
export const Clipping = v.object({
  id: v.pipe(v.string(), v.uuid()),
  // Not spread from Passage: bundlers could then not leave a Clipping out where only a Passage is used.
  selector: v.nullable(Selector),
  source: PageSource,
  place: v.exactOptional(BookPlace),
  /** Entries mentioned in the quote; in the page, where there is no quote. */
  entries: v.array(EntryId),
  tags: Tags,
  savedAt: v.number(),
  editedAt: v.number(),
});
export type Clipping = v.InferOutput<typeof Clipping>;
