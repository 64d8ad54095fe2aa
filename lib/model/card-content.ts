import * as v from 'valibot';
import { Entry, EntryId, Kind } from './entry';
import { Article } from './pack';

/** An entry in a list: enough to name it, show its kind and say in a line what it is. */
export const EntryLine = v.object({ id: EntryId, name: v.string(), kind: Kind, summary: v.string() });
export type EntryLine = v.InferOutput<typeof EntryLine>;

/** All that a card shows of an entry: the entry, the names its relations lead to, the articles it cites. */
export const CardContent = v.object({
  entry: Entry,
  related: v.record(v.string(), EntryLine),
  articles: v.record(v.string(), Article),
});
export type CardContent = v.InferOutput<typeof CardContent>;
