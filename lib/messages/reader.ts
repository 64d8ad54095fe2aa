import * as v from 'valibot';
import { CardSight } from '../model/card-sight';
import { Passage } from '../model/clipping';
import { EntryId } from '../model/entry';
import { MAX_MEETINGS, Meeting } from '../model/meeting';
import { Actor } from '../model/mention';
import { PageClippings } from '../model/page-clippings';
import { PageFacts } from '../model/page-facts';
import { PageSettings } from '../model/page-settings';
import { call } from './contract';

const Nothing = v.null();

/** Calls the reader of a tab answers. Nothing private may be among their params: they arrive in a news page. */
export const readerCalls = {
  /** The entries found on the page so far, in the order of their first mention. */
  pageActors: call({
    from: ['background', 'popup', 'glossary'],
    params: Nothing,
    result: v.array(Actor),
  }),

  /** The sentences found so far in which different entries meet, in the order of the page. */
  meetings: call({
    from: ['glossary'],
    params: Nothing,
    result: v.pipe(v.array(Meeting), v.maxLength(MAX_MEETINGS)),
  }),

  /** Scrolls to the next mention of an entry and flashes it. `false` when the page has none. */
  jumpTo: call({ from: ['popup'], params: v.object({ entry: EntryId }), result: v.boolean() }),

  /** Puts a ring around the next or the previous mention. `false` when the page has none. */
  goToMention: call({
    from: ['background'],
    params: v.object({ to: v.picklist(['next', 'previous']) }),
    result: v.boolean(),
  }),

  /** Opens the card of the mention in the ring, or of the first in the window. `false` when there is none. */
  openCard: call({ from: ['background'], params: Nothing, result: v.boolean() }),

  /** The selected passage; the page as a whole when nothing is selected. */
  passage: call({ from: ['background', 'popup'], params: Nothing, result: Passage }),

  /** The addresses by which the page's clippings may be known: canonical and real, without fragments. */
  pageAddresses: call({ from: ['background'], params: Nothing, result: v.array(v.string()) }),

  /** The text of the page, as the offsets of passages count it. */
  pageText: call({ from: ['background'], params: Nothing, result: v.string() }),

  /** Scrolls to a stretch of that text and flashes it. `false` when it is not displayed. */
  showPassage: call({
    from: ['background'],
    params: v.object({ start: v.number(), end: v.number() }),
    result: v.boolean(),
  }),

  /**
   * Shows the passages of clippings, in place of those shown before. `false` when the page's text has changed since its
   * offsets were counted: then none are shown.
   */
  showClippings: call({ from: ['background'], params: PageClippings, result: v.boolean() }),

  /** Shows a short message over the page for a few seconds, and tells screen readers. */
  announce: call({ from: ['background'], params: v.object({ text: v.string() }), result: Nothing }),

  /** Shows the page by these settings from now on. */
  useSettings: call({ from: ['background'], params: PageSettings, result: Nothing }),

  /** Removes everything and stops. */
  stop: call({ from: ['background'], params: Nothing, result: Nothing }),

  /** The card tells how high its content is, in CSS pixels, so that the reader can size its frame. */
  cardSized: call({
    from: ['card'],
    params: v.object({ height: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)) }),
    result: Nothing,
  }),

  /** The person closed the card from inside it (Esc, close button). */
  cardClosed: call({ from: ['card'], params: Nothing, result: Nothing }),

  /** The person wants the card to stay where it is until it is closed, or no longer. */
  cardPinned: call({ from: ['card'], params: v.object({ pinned: v.boolean() }), result: Nothing }),

  /** Whether the card is what the person sees in its place: asked before data is changed. */
  cardSight: call({ from: ['card'], params: Nothing, result: CardSight }),

  /** The sentence of the mention whose card is open; `null` when the page no longer has it. */
  mentionSentence: call({ from: ['card'], params: Nothing, result: v.nullable(Passage) }),

  /** What a card says of the page that it opens over. */
  pageFacts: call({ from: ['card'], params: Nothing, result: PageFacts }),
};
