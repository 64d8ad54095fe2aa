import * as v from 'valibot';
import { AliasRule, EntryId, Kind } from './entry';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An entry that a page has named by a sure form, and as what it did so first. */
export const Introduction = v.object({ entry: EntryId, as: v.string() });
export type Introduction = v.InferOutput<typeof Introduction>;

/** Why a span was taken for an entry: the alias and its rule; for a short form, who on the page vouches for it. */
export const Why = v.object({
  alias: v.string(),
  rule: AliasRule,
  witness: v.exactOptional(Introduction),
});
export type Why = v.InferOutput<typeof Why>;

/** A span of a text that means an entry. Offsets are UTF-16 units, half-open. */
export const Mention = v.object({ start: Offset, end: Offset, entry: EntryId, kind: Kind, why: Why });
export type Mention = v.InferOutput<typeof Mention>;

/**
 * What was found in one block of a page.
 *
 * `waiting` names entries whose short form stands in the block but whose full name was not seen on
 * the page yet; once one of them is introduced elsewhere, the block is to be found again.
 */
export const BlockMentions = v.object({ mentions: v.array(Mention), waiting: v.array(EntryId) });
export type BlockMentions = v.InferOutput<typeof BlockMentions>;

/** An entry found on a page, and how many mentions it has there. */
export const Actor = v.object({ entry: EntryId, count: v.pipe(v.number(), v.integer(), v.minValue(1)) });
export type Actor = v.InferOutput<typeof Actor>;
