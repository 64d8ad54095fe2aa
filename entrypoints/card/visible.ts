/**
 * A news page can lay its own pictures over the card's frame, make it see-through, or push it under the pointer
 * at the moment of a click, and so have the person write or delete without knowing (clickjacking). So what
 * changes data is open only while the card is really in sight and has been for a moment.
 *
 * Chromium tells whether something covers or fades a frame (IntersectionObserver v2). Firefox does not; there
 * the moment of standing still is the whole protection.
 */

/** How long the card must have been in sight and in place, in ms. Chosen: longer than a click takes to aim. */
const CALM_MS = 500;

/** Smallest delay that browsers accept with `trackVisibility`, in ms (IntersectionObserver v2). */
const OBSERVER_DELAY_MS = 100;

/** Rounding of pointer positions on scaled screens, in CSS pixels. */
const STILL_PX = 2;

export type Sight = 'open' | 'waiting' | 'covered';

/**
 * Reports whether `target` may take input: `open`, `waiting` (in sight, for less than the calm time) or `covered`.
 * Starts as `waiting`. The frame's moving counts only until the person has put the focus into `target`.
 */
export function watchSight(target: Element, signal: AbortSignal, onChange: (sight: Sight) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** `null` before the browser has told. */
  let seen: boolean | null = null;
  let place: { x: number; y: number } | null = null;

  const calmFromNow = () => {
    clearTimeout(timer);
    if (seen !== true) return;
    onChange('waiting');
    timer = setTimeout(() => onChange('open'), CALM_MS);
  };

  const become = (next: boolean) => {
    if (next === seen) return;
    seen = next;
    clearTimeout(timer);
    if (seen) calmFromNow();
    else onChange('covered');
  };

  const covers = 'isVisible' in IntersectionObserverEntry.prototype;
  // These two and `isVisible` are not in TypeScript's DOM types yet; the line above tests for them.
  const options: IntersectionObserverInit & { trackVisibility?: boolean; delay?: number } = covers
    ? { trackVisibility: true, delay: OBSERVER_DELAY_MS }
    : {};
  const observer = new IntersectionObserver((records) => {
    const last = records.at(-1);
    if (!last) return;
    become(last.isIntersecting && (!covers || Reflect.get(last, 'isVisible') === true));
  }, options);
  observer.observe(target);

  const onPointer = (event: PointerEvent) => {
    const now = { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
    const moved = place === null || Math.hypot(now.x - place.x, now.y - place.y) > STILL_PX;
    place = now;
    if (moved && !target.contains(document.activeElement)) calmFromNow();
  };
  document.addEventListener('pointermove', onPointer, { signal, passive: true });
  document.addEventListener('pointerdown', onPointer, { signal, capture: true });
  document.addEventListener('visibilitychange', calmFromNow, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
