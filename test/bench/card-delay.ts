/** Runs in a page on which the extension has painted mentions. */

/** When a card came to light. */
export interface Shown {
  /** After the pointer was seen on its name. */
  afterMs: number;
  /** Between two frames meanwhile, the median. */
  frameMs: number;
}

let watched: Promise<Shown> | undefined;

/**
 * From now on waits for a move of the pointer, then for our host at a point, frame by frame. Time counts from the frame
 * after the move, in which the reader looks where the pointer is; and it is looked after each frame is done, so that
 * nothing that the frame showed is missed.
 */
export function watchCard(x: number, y: number): void {
  watched = new Promise((resolve) => {
    const frames: number[] = [];
    const { port1, port2 } = new MessageChannel();
    const next = () =>
      requestAnimationFrame((now) => {
        frames.push(now);
        port2.postMessage(null);
      });
    port1.onmessage = () => {
      if (document.elementFromPoint(x, y)?.localName !== 'dossier-host') return next();
      port1.close();
      const [first = 0] = frames;
      const last = frames.at(-1) ?? 0;
      resolve({ afterMs: last - first, frameMs: medianStep(frames) });
    };
    window.addEventListener('pointermove', next, { capture: true, once: true });
  });
}

/** What was seen since `watchCard` was called. */
export async function cardShown(): Promise<Shown> {
  if (!watched) throw new Error('no card is watched for');
  return watched;
}

function medianStep(frames: readonly number[]): number {
  const steps = frames.slice(1).map((now, index) => now - (frames[index] ?? now));
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}
