import * as v from 'valibot';
import { Clipping } from './clipping';
import { EntryId } from './entry';
import { Note } from './note';
import { Tag } from './tag';

/** A leaf of the notebook: a clipping with the note on it, or a note of its own. */
export const Leaf = v.variant('kind', [
  v.object({ kind: v.literal('clipping'), clipping: Clipping, note: v.nullable(Note) }),
  v.object({ kind: v.literal('note'), note: Note }),
]);
export type Leaf = v.InferOutput<typeof Leaf>;

/** By what the notebook can be laid out. */
export const groupings = ['actor', 'site', 'tag', 'month'] as const;
export const Grouping = v.picklist(groupings);
export type Grouping = v.InferOutput<typeof Grouping>;

/** Which leaves are meant: all of them, or those of one group. `month` is `YYYY-MM`, where the reader lives. */
export const Group = v.variant('by', [
  v.object({ by: v.literal('all') }),
  v.object({ by: v.literal('actor'), entry: EntryId }),
  v.object({ by: v.literal('site'), site: v.string() }),
  v.object({ by: v.literal('tag'), tag: Tag }),
  v.object({ by: v.literal('month'), month: v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)) }),
]);
export type Group = v.InferOutput<typeof Group>;

/** A group that has leaves, and how many. */
export const CountedGroup = v.object({ group: Group, count: v.pipe(v.number(), v.integer(), v.minValue(1)) });
export type CountedGroup = v.InferOutput<typeof CountedGroup>;

/** What the notebook is asked for: leaves of a group that hold all words of a query, in the order of time. */
export const Ask = v.object({
  group: Group,
  query: v.pipe(v.string(), v.maxLength(200)),
  order: v.picklist(['newest', 'oldest']),
});
export type Ask = v.InferOutput<typeof Ask>;

/** The id of the record that a leaf is about; no two leaves share one. */
export function leafId(leaf: Leaf): string {
  return leaf.kind === 'clipping' ? leaf.clipping.id : leaf.note.id;
}

/** When a leaf came to be what it is, in ms since the epoch: a clipping by its saving, a note by its last edit. */
export function leafTime(leaf: Leaf): number {
  return leaf.kind === 'clipping' ? leaf.clipping.savedAt : leaf.note.editedAt;
}
