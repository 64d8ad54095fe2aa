import * as v from 'valibot';
import { Clipping } from './clipping';
import { Note } from './note';

/** A record to write, and the record that was there when it was decided: `null` for a new one. */
export interface Write<T> {
  record: T;
  before: T | null;
}

/** What bringing in a file writes: all of it or nothing. */
export const Merge = v.object({
  notes: v.array(v.object({ record: Note, before: v.nullable(Note) })),
  clippings: v.array(v.object({ record: Clipping, before: v.nullable(Clipping) })),
});
export type Merge = v.InferOutput<typeof Merge>;

/**
 * What became of a merge: `merged`; or nothing was written, since a record was changed meanwhile (`stale`) or a part
 * of it never arrived (`lost`).
 */
export const Merged = v.picklist(['merged', 'stale', 'lost']);
export type Merged = v.InferOutput<typeof Merged>;
