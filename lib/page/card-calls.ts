import type { Handlers } from '../messages/dispatch';
import type { readerCalls } from '../messages/reader';
import type { Cards } from './cards';
import type { KeptMentions } from './kept-mentions';
import type { PageFactsPart } from './page-facts';

type CardCall = 'cardSized' | 'cardClosed' | 'cardPinned' | 'cardSight' | 'mentionSentence' | 'pageFacts';

/** Answers what only the card asks of the reader. */
export function cardAnswers(
  { frame, shown, dismiss, pin }: Cards,
  found: KeptMentions,
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
      const hit = shown();
      return hit && (await facts()).sentence(hit, found.get(hit.block));
    },
    pageFacts: async () => (await facts()).forCard(found),
  };
}
