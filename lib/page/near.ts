import { inSlices } from '../slices/in-slices';

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
 * Tells when an observed element comes within three screens of the viewport and when it leaves; of many at once a
 * little at a time. An element that is not displayed counts as far away, so that coming to light is told as well.
 */
export function startNear(signal: AbortSignal, onChange: (element: Element, near: boolean) => void): Near {
  /** What is to be told of which elements. */
  const due = new Map<Element, boolean>();
  function* changes() {
    for (const change of due) {
      due.delete(change[0]);
      yield change;
    }
  }
  let telling = false;
  const tell = async () => {
    if (telling) return;
    telling = true;
    await inSlices(changes(), signal, ([element, isNear]) => onChange(element, isNear));
    telling = false;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) due.set(target, isIntersecting);
      void tell();
    },
    { rootMargin: `${SCREENS * 100}% 0px` },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe: (element) => observer.observe(element),
    unobserve(element) {
      due.delete(element);
      observer.unobserve(element);
    },
  };
}
