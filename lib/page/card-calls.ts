import type { Handlers } from '../messages/dispatch';
import type { readerCalls } from '../messages/reader';
import type { Mention } from '../model/mention';
import type { Block } from './block';
import type { Cards } from './cards';
import type { PageFactsPart } from './page-facts';

type CardCall = 'cardSized' | 'cardClosed' | 'cardPinned' | 'cardSight' | 'mentionSentence' | 'pageFacts';

/** Answers what only the card asks of the reader. */
export function cardAnswers(
  { frame, dismiss, pin }: Cards,
  found: ReadonlyMap<Block, readonly Mention[]>,
  facts: () => Promise<PageFactsPart>,
): Pick<Handlers<typeof readerCalls>, CardCall> {
  return {
    cardSized({ height }) {
      frame()?.sized(height);
      return null;
    },
    cardClosed() {
      dismiss();
      return null;
    },
    cardPinned({ pinned }) {
      frame()?.pin(pinned);
      pin(pinned);
      return null;
    },
    cardSight: () => frame()?.sight() ?? 'moved',
    async mentionSentence() {
      const mention = frame()?.shown();
      return mention ? (await facts()).sentence(mention, found) : null;
    },
    pageFacts: async () => (await facts()).forCard(found),
  };
}
