/** See `memo`. */
interface Memo<T> {
  (): Promise<T>;
  forget(): void;
  kept(): Promise<T> | undefined;
}

/**
 * Remembers what an expensive load gave, for as long as this context lives. Keeps the promise, so that callers who
 * come at once load once, and forgets a failure, so that the next caller tries again. `kept` gives what was loaded, or is
 * being loaded, and loads nothing.
 */
export function memo<T>(load: () => Promise<T>): Memo<T> {
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
  return Object.assign(get, { forget, kept: () => kept });
}
