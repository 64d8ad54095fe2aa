/**
 * Remembers what an expensive load gave, for as long as this context lives. Keeps the promise, so that callers who
 * come at once load once, and forgets a failure, so that the next caller tries again.
 */
export function memo<T>(load: () => Promise<T>): { (): Promise<T>; forget: () => void } {
  let kept: Promise<T> | undefined;
  const forget = () => {
    kept = undefined;
  };
  const get = () => {
    kept ??= load().catch((error: unknown) => {
      forget();
      throw error;
    });
    return kept;
  };
  return Object.assign(get, { forget });
}
