import type { Mention } from '../model/mention';
import type { Look } from '../model/preferences';
import type { Block } from './block';
import { startNear } from './near';
import type { Hit, Painter, StartPainter } from './painter';
import type { Scan } from './scan';

/** What is painted of all that was found. */
export interface Painting {
  /** Other mentions of a block are to be shown than before, or none. */
  renew(block: Block): void;
  /** Has an element that is not displayed read when it comes to light. */
  lookOutFor(element: Element): void;
  /** Paints with another painter from now on. */
  use(start: StartPainter, look: Look): void;
  at(x: number, y: number, element: Element | null): Hit | null;
  rangeOf(block: Block, mention: Mention): Range | null;
  /** Makes good what the page has changed, and forgets what has left it. */
  restore(): void;
}

/**
 * Keeps those blocks painted that are near the viewport, with the mentions that `shownIn` gives. Once `signal` aborts all
 * paint is gone.
 */
export function startPainting(
  signal: AbortSignal,
  { blocksOf, quietly, revisit }: Pick<Scan, 'blocksOf' | 'quietly' | 'revisit'>,
  shownIn: (block: Block) => readonly Mention[],
): Painting {
  /** Elements near the viewport that have mentions, or had some. Of all that is far away nothing is kept. */
  const nearby = new Set<Element>();
  const awaited = new Set<Element>();
  let painter: Painter | null = null;
  let painterLife = new AbortController();

  const hasPaint = (element: Element) => blocksOf(element).some((block) => shownIn(block).length > 0);
  const paintIn = (element: Element) => {
    for (const block of blocksOf(element)) {
      const mentions = shownIn(block);
      if (mentions.length > 0) painter?.paint(block, mentions);
    }
  };

  const near = startNear(signal, (element, isNear) => {
    if (isNear && awaited.delete(element)) {
      revisit(element);
      if (!hasPaint(element)) return near.unobserve(element);
    }
    if (isNear === nearby.has(element)) return;
    if (isNear) nearby.add(element);
    else nearby.delete(element);
    quietly(() => {
      if (isNear) paintIn(element);
      else for (const block of blocksOf(element)) painter?.clear(block);
    });
  });

  const stopPainter = () => quietly(() => painterLife.abort());
  signal.addEventListener('abort', stopPainter);

  return {
    renew(block) {
      const { element } = block;
      const mentions = shownIn(block);
      if (mentions.length > 0) near.observe(element);
      if (nearby.has(element))
        quietly(() => (mentions.length > 0 ? painter?.paint(block, mentions) : painter?.clear(block)));
      if (mentions.length > 0 || element.isConnected) return;
      nearby.delete(element);
      near.unobserve(element);
    },
    lookOutFor(element) {
      awaited.add(element);
      near.observe(element);
    },
    use(start, look) {
      if (signal.aborted) return;
      stopPainter();
      painterLife = new AbortController();
      painter = start(painterLife.signal, look);
      quietly(() => {
        for (const element of nearby) paintIn(element);
      });
    },
    at: (x, y, element) => painter?.at(x, y, element) ?? null,
    rangeOf: (block, mention) => painter?.rangeOf(block, mention) ?? null,
    restore() {
      for (const element of awaited) {
        if (element.isConnected) continue;
        awaited.delete(element);
        if (!hasPaint(element)) near.unobserve(element);
      }
      painter?.restore();
    },
  };
}
