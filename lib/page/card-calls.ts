import type { Handlers } from '../messages/dispatch';
import type { readerCalls } from '../messages/reader';
import type { EntryId } from '../model/entry';
import type { Mention } from '../model/mention';
import type { Block } from './block';
import type { CardFrame } from './card-frame';
import type { PageFactsPart } from './page-facts';
import type { Pointer } from './pointer';

type CardCall = 'cardSized' | 'cardClosed' | 'cardPinned' | 'cardSight' | 'mentionSentence' | 'pageFacts';

/** Answers what only the card asks of the reader. `frame` is `null` until the page has a mention. */
export function cardAnswers(
  frame: () => CardFrame | null,
  pointer: Pick<Pointer, 'dismiss' | 'pin'>,
  found: ReadonlyMap<Block, readonly Mention[]>,
  facts: () => Promise<PageFactsPart>,
): Pick<Handlers<typeof readerCalls>, CardCall> {
  return {
    cardSized({ height }) {
      frame()?.sized(height);
      return null;
    },
    cardClosed() {
      pointer.dismiss();
      return null;
    },
    cardPinned({ pinned }) {
      frame()?.pin(pinned);
      pointer.pin(pinned);
      return null;
    },
    cardSight: () => frame()?.sight() ?? 'moved',
    async mentionSentence() {
      const mention = frame()?.shown();
      return mention ? (await facts()).sentence(mention, found) : null;
    },
    async pageFacts() {
      const entries = new Set<EntryId>();
      for (const mentions of found.values()) for (const { entry } of mentions) entries.add(entry);
      return { entries: [...entries], date: (await facts()).date() };
    },
  };
}
