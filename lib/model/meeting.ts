import * as v from 'valibot';
import { EntryId } from './entry';

/** Longest text of a meeting, in UTF-16 units: a long sentence, not a page. */
export const MAX_MEETING_CHARS = 400;

/** How many meetings of a page are told. Chosen: more than anyone reads. */
export const MAX_MEETINGS = 200;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A sentence of a page in which two entries or more are mentioned. Offsets are UTF-16 units of `text`, half-open. */
export const Meeting = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_MEETING_CHARS)),
  mentions: v.array(v.object({ start: Offset, end: Offset, entry: EntryId })),
});
export type Meeting = v.InferOutput<typeof Meeting>;
