import * as v from 'valibot';
import { EntryLine } from '../model/card-content';
import { EntryId } from '../model/entry';
import { BlockMentions, Introduction } from '../model/mention';
import { PainterName } from '../model/site';
import { call } from './contract';

/** Bounds what one message may ask for; the reader slices longer pages. In blocks. */
export const MAX_BLOCKS_PER_CALL = 500;

const Nothing = v.null();

/**
 * The calls the background answers to readers. A file of its own, so that the schemas of notes and whole
 * entries are not carried into every page.
 */
export const backgroundCallsOfReader = {
  /** A reader has started. Gives it a token for its card frame, and how to paint. */
  openPage: call({
    from: ['reader'],
    params: Nothing,
    result: v.object({ token: v.string(), painter: PainterName }),
  }),

  /**
   * Finds the mentions in blocks of one page, in the order given. `introduced` carries over from call
   * to call of the same page: hand in what the last answer gave.
   */
  findMentions: call({
    from: ['reader'],
    params: v.object({
      texts: v.pipe(v.array(v.string()), v.maxLength(MAX_BLOCKS_PER_CALL)),
      introduced: v.array(Introduction),
    }),
    result: v.object({ blocks: v.array(BlockMentions), introduced: v.array(Introduction) }),
  }),

  /** Loads the inline-marks painter (`marks.js`) into the calling reader's frame. */
  loadMarks: call({ from: ['reader'], params: Nothing, result: Nothing }),

  /** Public glossary text of an entry, for a page in which the card frame cannot load. */
  digest: call({ from: ['reader'], params: v.object({ entry: EntryId }), result: EntryLine }),
};
