import type { Mention } from '../model/mention';
import type { Look } from '../model/preferences';
import type { Block } from './block';

/** A mention under a point of the viewport. */
export interface Hit {
  block: Block;
  mention: Mention;
}

/**
 * Makes mentions visible. What it painted is gone once the signal that it was started with aborts, or after
 * `clear`; the DOM is then what it was.
 */
export interface Painter {
  /** Paints the mentions of a block in place of those it had. */
  paint(block: Block, mentions: readonly Mention[]): void;
  clear(block: Block): void;
  /** The painted mention whose text lies at a point of the viewport, in CSS pixels. `element` is what lies there. */
  at(x: number, y: number, element: Element | null): Hit | null;
  /** Where a mention stands now, painted or not; `null` when its text is gone. */
  rangeOf(block: Block, mention: Mention): Range | null;
  /** Makes good what the page has changed under the paint: its registry, the colours of its text. */
  restore(): void;
}

/** Starts a painter. */
export type StartPainter = (signal: AbortSignal, look: Look) => Painter;
