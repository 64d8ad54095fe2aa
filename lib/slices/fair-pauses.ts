import { goOn } from './in-slices';

/**
 * How long work goes on before timers and messages have their turn, in ms. What `scheduler.yield` continues comes before
 * these: packing ten thousand files would hold up the saving of a note for as long as it takes.
 */
const AHEAD_MS = 100;

/** Pauses for work that may take seconds, in which timers and messages have their turn too. */
export function fairPauses(): () => Promise<void> {
  let queuedAt = performance.now();
  return async () => {
    if (performance.now() - queuedAt < AHEAD_MS) return goOn();
    await queueUp();
    queuedAt = performance.now();
  };
}

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
