import * as v from 'valibot';
import { AliasRule, EntryId, Kind } from './entry';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Text of a page that a card quotes: a name, and some words. A page cannot make messages grow with it. */
const ShortQuote = v.pipe(v.string(), v.maxLength(500));

/**
 * An entry that a page has named by a sure form, as what it did so first, and the words around it there. Without them it
 * comes from a reader of an older version.
 */
export const Introduction = v.object({
  entry: EntryId,
  as: v.string(),
  around: v.exactOptional(ShortQuote),
});
export type Introduction = v.InferOutput<typeof Introduction>;

/** Why a span was taken for an entry: the alias and its rule; for a short form, who on the page vouches for it. */
export const Why = v.object({
  alias: v.string(),
  rule: AliasRule,
  witness: v.exactOptional(Introduction),
});
export type Why = v.InferOutput<typeof Why>;

/** What a form was taken for, and why. */
export const Reading = v.object({ entry: EntryId, kind: Kind, why: Why });
export type Reading = v.InferOutput<typeof Reading>;

/** A span of a text that means an entry. Offsets are UTF-16 units, half-open. */
export interface Mention extends Reading {
  start: number;
  end: number;
}

/**
 * What was found in one block of a page.
 *
 * `waiting` names entries whose short form stands in the block but whose full name was not seen on
 * the page yet; once one of them is introduced elsewhere, the block is to be found again.
 */
export interface BlockMentions {
  mentions: Mention[];
  waiting: EntryId[];
}

/**
 * What was found in blocks of a page, in the form in which it goes to the reader: a page repeats few readings
 * in many places, so that each goes once. `spans` of a block are start, end, and place in `readings` of one
 * mention after the other.
 */
export const Findings = v.object({
  readings: v.array(Reading),
  blocks: v.array(v.object({ spans: v.array(Offset), waiting: v.array(EntryId) })),
  /** The entries that these blocks were the first of the page to introduce. */
  introduced: v.array(Introduction),
  /** Those whose short form these blocks were the first of the page to use for somebody else: Hunter Biden. */
  strangers: v.array(EntryId),
});
export type Findings = v.InferOutput<typeof Findings>;

/** An entry found on a page, and how many mentions it has there. */
export const Actor = v.object({ entry: EntryId, count: v.pipe(v.number(), v.integer(), v.minValue(1)) });
export type Actor = v.InferOutput<typeof Actor>;
