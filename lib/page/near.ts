/**
 * Blocks are painted within this distance of the viewport, in its heights (design 6: painting all of a live
 * page at once froze Chromium for up to 0.8 s).
 */
const SCREENS = 3;

/** Elements whose distance to the viewport is watched. */
export interface Near {
  observe(element: Element): void;
  unobserve(element: Element): void;
}

/**
 * Tells when an observed element comes within three screens of the viewport and when it leaves. An element
 * that is not displayed counts as far away, so that coming to light is told as well.
 */
export function startNear(signal: AbortSignal, onChange: (element: Element, near: boolean) => void): Near {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) onChange(entry.target, entry.isIntersecting);
    },
    { rootMargin: `${SCREENS * 100}% 0px` },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe: (element) => observer.observe(element),
    unobserve: (element) => observer.unobserve(element),
  };
}
