/** Longest stretch of work on a page's main thread, in ms (design 6). Our own pages keep to it too. */
const SLICE_MS = 8;

/** How many steps are run between two looks at the clock. */
const STEPS_PER_LOOK = 16;

declare global {
  /** In Chromium since 129 and Firefox since 142; TypeScript's DOM types lack it. */
  var scheduler: { yield?: () => Promise<void> } | undefined;
}

/** Lets the page work, then goes on. Unlike a timer, `scheduler.yield` is not slowed down in background tabs. */
function pause(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * How long the work goes on before timers and messages have their turn, in ms. What `scheduler.yield` continues comes
 * before these: packing ten thousand files would hold up the saving of a note for as long as it takes.
 */
const AHEAD_MS = 100;

/** Goes to the end of the queue in which timers and messages wait; not slowed down in background tabs either. */
function queueUp(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Runs work to its end in slices of at most 8 ms, handing every step to `each`. Gives what the work returns.
 * Resolves early, without an error and with `undefined`, once `signal` aborts.
 */
export async function inSlices<Step, Result>(
  work: Iterator<Step, Result>,
  signal: AbortSignal,
  each: (step: Step) => void,
): Promise<Result | undefined> {
  let began = performance.now();
  let queuedAt = began;
  for (let steps = 1; !signal.aborted; steps++) {
    const step = work.next();
    if (step.done) return step.value;
    each(step.value);
    if (steps % STEPS_PER_LOOK === 0 && performance.now() - began >= SLICE_MS) {
      const isAhead = performance.now() - queuedAt >= AHEAD_MS;
      await (isAhead ? queueUp() : pause());
      began = performance.now();
      if (isAhead) queuedAt = began;
    }
  }
  return undefined;
}
