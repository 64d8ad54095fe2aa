import type { CardSight } from '../../lib/model/card-sight';

/**
 * A news page can lay its own pictures over the card's frame, make it see-through, or push it under the pointer
 * at the moment of a click, and so have the person write without knowing (clickjacking). So what changes data is
 * open only while the card is really in sight and has been for a moment.
 *
 * Chromium tells a frame whether something covers or fades it (IntersectionObserver v2). Firefox 153 does not; there
 * the reader, which sees the page around the frame, is asked instead, whenever the person moves or types.
 */

/** How long the card must have been in sight and in place, in ms. Chosen: longer than a click takes to aim. */
const CALM_MS = 500;

/** Smallest delay that browsers accept with `trackVisibility`, in ms (IntersectionObserver v2). */
const OBSERVER_DELAY_MS = 100;

/** Rounding of pointer positions on scaled screens, in CSS pixels. */
const STILL_PX = 2;

/**
 * How often the reader is asked, after a card was made ready, without the person doing anything: the card is shown once
 * the pointer has rested on its name, and must then stand still. After that it is asked only when the person does
 * something.
 */
const TRIES = 5;

/**
 * Least time between two questions while the pointer moves, in ms: a hand moves it sixty times a second, and for each
 * question the reader looks through the whole page. Chosen: soon enough for a warning; before anything is done the reader
 * is asked anyway.
 */
const ASK_EVERY_MS = 200;

export type Sight = 'open' | 'waiting' | 'covered';

/**
 * Reports whether `target` may take input: `open`, `waiting` (in sight, for less than the calm time) or `covered`.
 * Starts as `waiting`; `again` tells that another card is about to be shown. That the frame moves counts only until the
 * person has put the focus into `target`. `ask` is the reader's word on how the card is seen.
 */
export function watchSight(
  target: Element,
  signal: AbortSignal,
  ask: () => Promise<CardSight>,
  onChange: (sight: Sight) => void,
): { again(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** `null` before the browser has told. */
  let seen: boolean | null = null;
  let place: { x: number; y: number } | null = null;
  let asking = false;
  let tries = 0;
  const covers = 'isVisible' in IntersectionObserverEntry.prototype;

  const calmFromNow = () => {
    clearTimeout(timer);
    if (seen !== true) return;
    onChange('waiting');
    timer = setTimeout(() => {
      if (covers) onChange('open');
      else void askReader(() => tries-- > 0 && calmFromNow());
    }, CALM_MS);
  };

  const become = (next: boolean) => {
    if (next === seen) return;
    seen = next;
    clearTimeout(timer);
    if (seen) calmFromNow();
    else onChange('covered');
  };

  /** `later` is called where it is too early to tell. */
  const askReader = async (later: () => void) => {
    if (asking || seen !== true) return;
    asking = true;
    const sight = await ask().catch(() => 'covered' as const);
    asking = false;
    if (signal.aborted) return;
    if (sight === 'moved') later();
    else onChange(sight === 'plain' ? 'open' : 'covered');
  };

  // These two and `isVisible` are not in TypeScript's DOM types yet; `covers` tests for them.
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
  if (!covers) {
    for (const type of ['pointerdown', 'focusin', 'keydown'])
      document.addEventListener(type, () => void askReader(calmFromNow), { signal, passive: true });
    let askedAt = 0;
    document.addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        if (timeStamp - askedAt < ASK_EVERY_MS) return;
        askedAt = timeStamp;
        void askReader(calmFromNow);
      },
      { signal, passive: true },
    );
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return {
    again() {
      if (covers) return;
      tries = TRIES;
      calmFromNow();
    },
  };
}
