import { compareBlocks, type FoundMention } from './found-mentions';
import type { Host } from './host';
import { reveal } from './jump';
import { startLiveRegion } from './live-region';
import type { Painter } from './painter';
import { startRing } from './ring';

/** Leads a person from mention to mention by keys. */
export interface MentionWalk {
  /** Puts the ring around the next or the previous mention and tells its name. `false` when there is none. */
  step(to: 'next' | 'previous'): boolean;
  /** The mention in the ring; the first in the window when there is no ring. `null` when there is none. */
  current(): FoundMention | null;
}

/**
 * Walks the mentions that `shown` gives, in the order of the page, from the one in the ring, or from the top of the
 * window. `rangeOf` gives where a mention stands now; `host` makes the host that the ring stands in. Esc and a press
 * take the ring away. Once `signal` aborts nothing listens.
 */
export function startMentionWalk(
  signal: AbortSignal,
  shown: () => FoundMention[],
  rangeOf: Painter['rangeOf'],
  host: (near: Element) => Host,
): MentionWalk {
  let at: FoundMention | null = null;
  let ring: ReturnType<typeof startRing> | null = null;
  let tell: ((text: string) => void) | null = null;

  const leave = () => {
    at = null;
    ring?.hide();
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), options);
  document.addEventListener('pointerdown', leave, options);

  const linesOf = ({ block, mention }: FoundMention) => [
    ...(rangeOf(block, mention)?.getClientRects() ?? []),
  ];

  /** Where the mention in the ring stands in a list; without a ring, just before what the window shows. */
  const placeIn = (list: readonly FoundMention[], to: 'next' | 'previous'): number => {
    const from = at;
    /** From where a step forwards leads to the mention at `index`, and one back to the one before; -1 is behind all. */
    const before = (index: number) => {
      const place = index === -1 ? list.length : index;
      return to === 'next' ? place - 1 : place;
    };
    if (!from) return before(list.findIndex((mention) => linesOf(mention).some(({ bottom }) => bottom > 0)));
    const same = list.findIndex(
      ({ block, mention }) => block === from.block && mention.start === from.mention.start,
    );
    if (same !== -1) return same;
    // Its block was read anew or is gone.
    return before(list.findIndex(({ block }) => compareBlocks(block, from.block) > 0));
  };

  const settleOn = (found: FoundMention, place: string): boolean => {
    const range = rangeOf(found.block, found.mention);
    if (!range || range.getClientRects().length === 0) return false;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) reveal(range);
    at = found;
    const ours = host(found.block.element);
    ring ??= startRing(ours, signal);
    tell ??= startLiveRegion(ours);
    ring.show(() => linesOf(found));
    tell(`${range} (${place})`);
    return true;
  };

  return {
    step(to) {
      const list = shown();
      const from = placeIn(list, to);
      for (let tried = 1; tried <= list.length; tried++) {
        const index = (from + (to === 'next' ? tried : -tried) + 2 * list.length) % list.length;
        const next = list[index];
        if (next && settleOn(next, `${index + 1} / ${list.length}`)) return true;
      }
      return false;
    },
    current() {
      if (at && linesOf(at).length > 0) return at;
      return shown().find((mention) => linesOf(mention).some(({ bottom }) => bottom > 0)) ?? null;
    },
  };
}
