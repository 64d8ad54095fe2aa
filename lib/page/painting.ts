import type { Mention } from '../model/mention';
import type { Look } from '../model/preferences';
import type { Block } from './block';
import { startNear } from './near';
import type { Hit, Painter, StartPainter } from './painter';

/** What is painted of all that was found. */
export interface Painting {
  /** Takes the mentions of a block in place of those it had; none when it has left the page. */
  set(block: Block, mentions: readonly Mention[]): void;
  /** Tells through `onCameUp` when an element that is not displayed comes to light. */
  lookOutFor(element: Element): void;
  /** Paints with another painter from now on. */
  use(start: StartPainter, look: Look): void;
  at(x: number, y: number, element: Element | null): Hit | null;
  rangeOf(block: Block, mention: Mention): Range | null;
  /** Makes good what the page has changed, and forgets what has left it. */
  restore(): void;
}

/**
 * Keeps those blocks painted that are near the viewport. `quietly` runs changes to the DOM unnoticed by our
 * own observer. Once `signal` aborts all paint is gone.
 */
export function startPainting(
  signal: AbortSignal,
  quietly: (change: () => void) => void,
  onCameUp: (element: Element) => void,
): Painting {
  const blocksIn = new Map<Element, Map<Block, readonly Mention[]>>();
  const nearby = new Set<Element>();
  const awaited = new Set<Element>();
  let painter: Painter | null = null;
  let painterLife = new AbortController();

  const near = startNear(signal, (element, isNear) => {
    if (isNear && awaited.delete(element)) {
      if (!blocksIn.has(element)) near.unobserve(element);
      onCameUp(element);
    }
    const blocks = blocksIn.get(element);
    if (!blocks || isNear === nearby.has(element)) return;
    if (isNear) nearby.add(element);
    else nearby.delete(element);
    quietly(() => {
      for (const [block, mentions] of blocks) {
        if (isNear) painter?.paint(block, mentions);
        else painter?.clear(block);
      }
    });
  });

  const stopPainter = () => quietly(() => painterLife.abort());
  signal.addEventListener('abort', stopPainter);

  const drop = (block: Block) => {
    const { element } = block;
    const blocks = blocksIn.get(element);
    if (!blocks?.delete(block)) return;
    if (nearby.has(element)) quietly(() => painter?.clear(block));
    if (blocks.size > 0) return;
    blocksIn.delete(element);
    nearby.delete(element);
    if (!awaited.has(element)) near.unobserve(element);
  };

  return {
    set(block, mentions) {
      if (mentions.length === 0) return drop(block);
      const { element } = block;
      const blocks = blocksIn.get(element);
      if (blocks) blocks.set(block, mentions);
      else {
        blocksIn.set(element, new Map([[block, mentions]]));
        near.observe(element);
      }
      if (nearby.has(element)) quietly(() => painter?.paint(block, mentions));
    },
    lookOutFor(element) {
      awaited.add(element);
      near.observe(element);
    },
    use(start, look) {
      if (signal.aborted) return;
      stopPainter();
      painterLife = new AbortController();
      const next = start(painterLife.signal, look);
      painter = next;
      quietly(() => {
        for (const element of nearby) {
          for (const [block, mentions] of blocksIn.get(element) ?? []) next.paint(block, mentions);
        }
      });
    },
    at: (x, y, element) => painter?.at(x, y, element) ?? null,
    rangeOf: (block, mention) => painter?.rangeOf(block, mention) ?? null,
    restore() {
      for (const element of awaited) {
        if (element.isConnected) continue;
        awaited.delete(element);
        if (!blocksIn.has(element)) near.unobserve(element);
      }
      painter?.restore();
    },
  };
}
