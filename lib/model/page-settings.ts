import * as v from 'valibot';
import { EntryId } from './entry';
import { Preferences } from './preferences';

/** All that the reader of one page is told about how to show it. What holds for other pages is not its business. */
export const PageSettings = v.object({
  preferences: Preferences,
  /** Entries that are never shown on this page. */
  hiddenEntries: v.array(EntryId),
  /** Nothing is read unless the page is an article. */
  articlesOnly: v.boolean(),
});
export type PageSettings = v.InferOutput<typeof PageSettings>;
