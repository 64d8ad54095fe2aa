import type { Handlers } from '../messages/dispatch';
import type { readerCalls } from '../messages/reader';
import type { EntryId } from '../model/entry';
import type { Mention } from '../model/mention';
import { pageDate } from './article-facts';
import { type Block, rangeOf } from './block';
import type { CardFrame } from './card-frame';
import { passageOf } from './passage';
import type { Pointer } from './pointer';
import { sentencesOf } from './sentences';

type CardCall = 'cardSized' | 'cardClosed' | 'cardPinned' | 'cardSight' | 'mentionSentence' | 'pageFacts';

/** Answers what only the card asks of the reader. `frame` is `null` until the page has a mention. */
export function cardAnswers(
  frame: () => CardFrame | null,
  pointer: Pick<Pointer, 'dismiss' | 'pin'>,
  found: ReadonlyMap<Block, readonly Mention[]>,
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
    mentionSentence() {
      const mention = frame()?.shown();
      for (const [block, mentions] of found) {
        if (!mention || !mentions.includes(mention)) continue;
        const sentence = sentencesOf(block.text, mentions).find(
          ({ start, end }) => start <= mention.start && mention.end <= end,
        );
        const range = sentence && rangeOf(block, sentence);
        return range ? passageOf(range) : null;
      }
      return null;
    },
    pageFacts() {
      const entries = new Set<EntryId>();
      for (const mentions of found.values()) for (const { entry } of mentions) entries.add(entry);
      return { entries: [...entries], date: pageDate() };
    },
  };
}
