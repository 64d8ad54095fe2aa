import { delay } from './delay';
import type { KeptMentions } from './kept-mentions';

/** Least time between two counts, in ms: a live page changes more often than anybody looks at a number. */
const BETWEEN_MS = 500;

/**
 * Tells how many different entries a page mentions, at most twice a second and only when that has changed. Gives what is
 * to be called after every change of `found`. Once `signal` aborts, nothing more is told.
 */
export function startActorCount(
  found: Pick<KeptMentions, 'entries'>,
  signal: AbortSignal,
  tell: (count: number) => void,
): () => void {
  let told = -1;
  let waiting = false;
  const count = () => {
    waiting = false;
    const { size } = found.entries();
    if (signal.aborted || size === told) return;
    told = size;
    tell(size);
  };
  const changed = () => {
    if (!waiting) void delay(BETWEEN_MS, signal).then(count);
    waiting = true;
  };
  // The browser forgets the number of a page that was left; one that comes back as it was has to tell it anew.
  addEventListener(
    'pageshow',
    () => {
      told = -1;
      changed();
    },
    { signal },
  );
  return changed;
}
