import * as v from 'valibot';
import { Clipping } from './clipping';
import { Note } from './note';

/** What the reader has kept, or a part of it: whole records, as they stand in the store. */
export const Records = v.object({ notes: v.array(Note), clippings: v.array(Clipping) });
export type Records = v.InferOutput<typeof Records>;

/** Which records are meant, by their ids. */
export const RecordIds = v.object({
  notes: v.array(Note.entries.id),
  clippings: v.array(Clipping.entries.id),
});
export type RecordIds = v.InferOutput<typeof RecordIds>;
