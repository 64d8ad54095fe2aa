/** Makes a queue in which one piece of work begins when the one before it has ended, well or badly. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    // A failure reaches its caller; it must not stop those behind it.
    last = result.catch(() => undefined);
    return result;
  };
}
