import type { Mention } from '../model/mention';
import type { CardFrame } from './card-frame';
import { lineAt } from './line-at';
import type { PageMentions } from './page-mentions';
import type { Hit } from './painter';
import { type Pointer, startPointer, type Target } from './pointer';
import type { Answer, ReaderLife } from './reader-life';

/** The cards of a page, one at a time. */
export interface Cards extends Pick<Pointer, 'dismiss' | 'openByKey' | 'pin'> {
  /** Brings the card into the page, with a mention that was found ready in it. Does nothing once it is there. */
  bring(mention: Mention): void;
  /** `null` until the page has a mention and the card's file has come. */
  frame(): CardFrame | null;
  /** The mention that a card is open on, or is to be opened on; `null` while there is none. */
  shown(): Hit | null;
}

/** Opens a card when the pointer rests on a mention or a key asks for it. `answer` answers what the card asks. */
export function startCards(
  { ports, token, signal, load, host, stopIfOrphaned }: ReaderLife,
  { at, rangeOf, settings }: Pick<PageMentions, 'at' | 'rangeOf' | 'settings'>,
  answer: Answer,
): Cards {
  let frame: CardFrame | null = null;
  /** What the card is to be open on. */
  let wanted: Target | null = null;

  const broughtFrame = load('card-frame', (start) => {
    frame = start({ ...ports, token, answer }, host.get(), pointer, signal);
    return frame;
  });

  /** The line of a mention that the pointer was on, wherever it is now. */
  const lineOf = ({ block, mention, x, y }: Target) => {
    const range = rangeOf(block, mention);
    const index = (range && lineAt(range, x, y)) ?? 0;
    return () => rangeOf(block, mention)?.getClientRects()[index] ?? null;
  };

  const open = async (target: Target) => {
    wanted = target;
    host.near(target.block.element);
    const card = await broughtFrame();
    // Its file may have been on the way for longer than the person cared.
    if (wanted !== target) return;
    await card.open(target.mention, lineOf(target));
    if (target.byKey) card.enter();
  };

  const pointer = startPointer(
    { at, delayMs: (delay) => settings().preferences[`${delay}DelayMs`], isOurs: host.isOurs },
    {
      warm(target) {
        if (!frame || frame.shown()) return;
        // A frame in a dialog that was closed draws nothing, and Firefox loads it anew when it leaves: meanwhile.
        host.near(target.block.element);
        frame.warm(target.mention);
      },
      open(target) {
        // A mention whose card cannot be told has none: the page stays readable.
        open(target).catch(stopIfOrphaned);
      },
      close() {
        wanted = null;
        frame?.close();
      },
    },
    signal,
  );

  return {
    ...pointer,
    bring(mention) {
      if (!frame) broughtFrame().then((card) => card.warm(mention), stopIfOrphaned);
    },
    frame: () => frame,
    shown: () => wanted,
  };
}
