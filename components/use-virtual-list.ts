import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Rows kept beyond what is in sight, above and below. Chosen: one press of Page Down shows no empty ones. */
const OVERSCAN = 8;

/** The rows of a long list that are in sight or near it, as its scrolling element moves. All rows have one height, in px. */
export function useVirtualList(count: number, rowHeight: number, scroller: () => HTMLElement | null) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    overscan: OVERSCAN,
    estimateSize: () => rowHeight,
    getScrollElement: scroller,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  // Both are what the library's own adapters call at these moments.
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
