import type { View } from './place';

/** What is seen of the page now, in the coordinates of `getBoundingClientRect`: a part of the window when it is pinched. */
export function viewNow(): View {
  const { visualViewport, document } = window;
  return {
    x: visualViewport?.offsetLeft ?? 0,
    y: visualViewport?.offsetTop ?? 0,
    width: visualViewport?.width ?? document.documentElement.clientWidth,
    height: visualViewport?.height ?? innerHeight,
    rtl: getComputedStyle(document.body ?? document.documentElement).direction === 'rtl',
  };
}

/**
 * Calls `onMove`, at most once a frame, when a line of the page may have moved in what is seen: scrolling, also of a
 * box in the page, a window of another size, pinching, and content that grows above it.
 */
export function startFollowing(signal: AbortSignal, onMove: () => void): void {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onMove();
    });
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener('scroll', soon, options);
  for (const target of [window, visualViewport]) {
    target?.addEventListener('resize', soon, options);
    target?.addEventListener('scroll', soon, options);
  }
  const growth = new ResizeObserver(soon);
  if (document.body) growth.observe(document.body);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    growth.disconnect();
  });
}
