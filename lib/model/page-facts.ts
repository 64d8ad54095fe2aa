import type { EntryId } from './entry';

/** What a card knows of the page that it opens over. */
export interface PageFacts {
  /** The entries found on the page so far. */
  entries: readonly EntryId[];
  /** The day on which the page says that it was published (YYYY-MM-DD), if it does. */
  date: string | null;
}

/** Of no page: where entries are looked up. */
export const noPage: PageFacts = { entries: [], date: null };
