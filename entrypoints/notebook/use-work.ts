import { useCallback, useEffect, useRef } from 'preact/hooks';

/** How often the page tells how far it is, in ms. Chosen: drawing more often would take time from the work. */
const TELL_EVERY_MS = 100;

/**
 * One piece of work at a time that can be stopped: by `stop`, by the next piece, and when the view goes away.
 * `seldom` passes on news of it no more often than people can read.
 */
export function useWork() {
  const running = useRef(new AbortController());
  const toldAt = useRef(0);
  const stop = useCallback(() => running.current.abort(), []);
  useEffect(() => stop, [stop]);
  return {
    stop,
    begin(): AbortSignal {
      stop();
      running.current = new AbortController();
      return running.current.signal;
    },
    seldom(tell: () => void): void {
      const now = performance.now();
      if (now - toldAt.current < TELL_EVERY_MS) return;
      toldAt.current = now;
      tell();
    },
  };
}
