/** Longest stretch of work on a page's main thread, in ms (design 6). Our own pages keep to it too. */
const SLICE_MS = 8;

declare global {
  /** In Chromium since 129 and Firefox since 142; TypeScript's DOM types lack it. */
  var scheduler: { yield?: () => Promise<void> } | undefined;
}

/** Lets the page work, then goes on. Unlike a timer, `scheduler.yield` is not slowed down in background tabs. */
export function goOn(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Runs work to its end in slices of at most 8 ms, handing every step to `each`. Gives what the work returns.
 * Resolves early, without an error and with `undefined`, once `signal` aborts. `pause` is what lies between two slices.
 */
export async function inSlices<Step, Result>(
  work: Iterator<Step, Result>,
  signal: AbortSignal,
  each: (step: Step) => void,
  pause = goOn,
): Promise<Result | undefined> {
  let began = performance.now();
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    each(step.value);
    // After every step, since one may take as long as a hundred others. Looking takes a tenth of a microsecond.
    if (performance.now() - began >= SLICE_MS) {
      await pause();
      began = performance.now();
    }
  }
  return undefined;
}
