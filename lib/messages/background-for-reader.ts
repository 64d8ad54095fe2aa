import * as v from 'valibot';
import { EntryLine } from '../model/card-content';
import { EntryId } from '../model/entry';
import { Findings, Introduction } from '../model/mention';
import { PageSettings } from '../model/page-settings';
import { call } from './contract';

/** Bounds what one message may ask for; the reader slices longer pages. In blocks. */
export const MAX_BLOCKS_PER_CALL = 500;

/** The parts of the reader that are files of their own, by the names of these. */
export const readerParts = ['marks', 'card-frame', 'page-facts', 'guide'] as const;
export type ReaderPart = (typeof readerParts)[number];

const Nothing = v.null();

/**
 * The calls the background answers to readers. The reader checks the answers by `in-reader.ts`.
 */
export const backgroundCallsOfReader = {
  /** A reader has started. Gives it a token for its card frame, and how to show its page. */
  openPage: call({
    from: ['reader'],
    params: Nothing,
    result: v.object({ token: v.string(), settings: PageSettings }),
  }),

  /** How to show the page that has come under the reader's document. Other changes arrive by `useSettings`. */
  pageSettings: call({ from: ['reader'], params: Nothing, result: PageSettings }),

  /**
   * The page was left and has come back from the history with its reader, who heard nothing meanwhile. Gives how to show it
   * now; fails as `gone` where Dossier does not run on its site any more.
   */
  pageReturned: call({ from: ['reader'], params: Nothing, result: PageSettings }),

  /**
   * Finds the mentions in blocks of one page, in the order given. `introduced` are all the entries that the page
   * has introduced so far, `strangers` all whose short form was somebody else's: hand in what the answers to earlier
   * calls of the same page gave. The welcome page has its sample read.
   */
  findMentions: call({
    from: ['reader', 'welcome'],
    params: v.object({
      texts: v.pipe(v.array(v.string()), v.maxLength(MAX_BLOCKS_PER_CALL)),
      introduced: v.array(Introduction),
      strangers: v.array(EntryId),
    }),
    result: Findings,
  }),

  /** How many different entries the page mentions by now, for the toolbar button. */
  actorCount: call({
    from: ['reader'],
    params: v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    result: Nothing,
  }),

  /** Loads a part of the reader that is a file of its own into the calling reader's frame. */
  loadPart: call({
    from: ['reader'],
    params: v.object({ part: v.picklist(readerParts) }),
    result: Nothing,
  }),

  /** Public glossary text of an entry, for a page in which the card frame cannot load. */
  digest: call({ from: ['reader'], params: v.object({ entry: EntryId }), result: EntryLine }),
};
