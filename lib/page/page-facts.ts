import type { Passage } from '../model/clipping';
import type { Meeting } from '../model/meeting';
import type { Mention } from '../model/mention';
import type { PageFacts } from '../model/page-facts';
import { pageDate } from './article-facts';
import { rangeOf } from './block';
import { type ClippingPainter, startClippingPainter } from './clipping-painter';
import type { FoundMention } from './found-mentions';
import type { KeptMentions } from './kept-mentions';
import { meetingsOf } from './meetings';
import { pageAddresses } from './page-addresses';
import { pageRange } from './page-range';
import { wholePageText } from './page-text';
import type { Hit } from './painter';
import { passage, passageOf } from './passage';
import { sentencesOf } from './sentences';

/** What is told of a page, and shown on it, only when somebody asks. Reads the DOM, never writes. */
export interface PageFactsPart {
  /** The selected passage; the page as a whole when nothing is selected. Throws a `CallError` when it is too long. */
  passage(): Passage;
  /** The addresses by which the page's clippings may be known. */
  addresses(): string[];
  /** The text of the page, as the offsets of passages count it. */
  text(): string;
  /** A stretch of that text; `null` when it is not displayed. */
  range(start: number, end: number): Range | null;
  /** The sentence of a mention; `null` when it is not among those that its block has now. */
  sentence(hit: Hit, mentions: readonly Mention[]): Passage | null;
  /** The sentences in which different entries meet. */
  meetings(found: readonly FoundMention[]): Meeting[];
  /** What a card says of the page. */
  forCard(found: KeptMentions): PageFacts;
  /** Shows clippings on the page (see `ClippingPainter`). */
  showClippings: ClippingPainter['show'];
}

/** Starts to tell of the page. Once `signal` aborts no clipping is shown. */
export function startPageFacts(signal: AbortSignal): PageFactsPart {
  return {
    passage,
    addresses: pageAddresses,
    text: () => wholePageText(document.body),
    range: (start, end) => pageRange(document.body, start, end),
    sentence({ block, mention }, mentions) {
      if (!mentions.some(({ start, entry }) => start === mention.start && entry === mention.entry))
        return null;
      const sentence = sentencesOf(block.text, mentions).find(
        ({ start, end }) => start <= mention.start && mention.end <= end,
      );
      const range = sentence && rangeOf(block, sentence);
      return range ? passageOf(range) : null;
    },
    meetings: meetingsOf,
    forCard: (found) => ({ entries: [...found.entries()], date: pageDate() }),
    showClippings: startClippingPainter(signal).show,
  };
}
