import * as v from 'valibot';
import { EntryId, PartialDate } from './entry';

/** What a card knows of the page that it opens over. */
export const PageFacts = v.object({
  /** The entries found on the page so far. */
  entries: v.array(EntryId),
  /** The day on which the page says that it was published, if it does. */
  date: v.nullable(PartialDate),
});
export type PageFacts = v.InferOutput<typeof PageFacts>;

/** Of no page: where entries are looked up. */
export const noPage: PageFacts = { entries: [], date: null };
