import * as v from 'valibot';
import { EntryId, Kind } from './entry';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A span of a text that means an entry. Offsets are UTF-16 units, half-open. */
export const Mention = v.object({ start: Offset, end: Offset, entry: EntryId, kind: Kind });
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
