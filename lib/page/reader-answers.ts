import type { Handlers } from '../messages/dispatch';
import type { readerCalls } from '../messages/reader';
import { cardAnswers } from './card-calls';
import type { Cards } from './cards';
import { actorsOf, inPageOrder } from './found-mentions';
import type { PageMentions } from './page-mentions';
import type { ReaderLife } from './reader-life';

/** Answers what background, popup, glossary and card ask of the reader. */
export function readerAnswers(
  { signal, load, host, leave }: ReaderLife,
  mentions: PageMentions,
  cards: Cards,
): Handlers<typeof readerCalls> {
  const facts = load('page-facts', (start) => start(signal));
  const guide = load('guide', (start) => start(mentions, host, signal));
  let hasShownClippings = false;

  return {
    pageActors: () => actorsOf(inPageOrder(mentions.found)),
    meetings: async () => (await facts()).meetings(inPageOrder(mentions.found)),
    jumpTo: async ({ entry }) => (await guide()).jumpTo(entry),
    async goToMention({ to }) {
      cards.dismiss();
      return (await guide()).step(to);
    },
    async openCard() {
      const at = (await guide()).current();
      const line = at && mentions.rangeOf(at.block, at.mention)?.getClientRects()[0];
      if (!at || !line) return false;
      cards.openByKey({ ...at, x: line.left + line.width / 2, y: line.top + line.height / 2 });
      return true;
    },
    passage: async () => (await facts()).passage(),
    pageAddresses: async () => (await facts()).addresses(),
    pageText: async () => (await facts()).text(),
    async showPassage({ start, end }) {
      const range = (await facts()).range(start, end);
      return range !== null && (await guide()).show(range);
    },
    async showClippings(shown) {
      // None where none were shown: the file need not come for that.
      if (shown.spans.length === 0 && !hasShownClippings) return true;
      hasShownClippings = true;
      return (await facts()).showClippings(shown);
    },
    async announce({ text }) {
      (await guide()).announce(text);
      return null;
    },
    async useSettings(next) {
      await mentions.use(next);
      return null;
    },
    stop() {
      leave();
      return null;
    },
    ...cardAnswers(cards, mentions.found, facts),
  };
}
