/**
 * A page that shows a dialog of its own, hangs, or is frozen by the browser answers only when that is over, which may be
 * never: so long one waits for it, in ms. Chosen: pages that are merely busy mostly answer by then.
 */
const PATIENCE_MS = 1000;

/** What some work in a page gives, or `otherwise` where it takes too long; it goes on all the same. Rejects as the work does. */
export async function inTime<T, O>(work: Promise<T>, otherwise: O): Promise<T | O> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<O>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
