/**
 * How many requests are made at once. Chosen: about 10 ms to make them, between which others of the thread have their turn;
 * with fewer, a busy machine would spend its time on the way to the database and back.
 */
const AT_ONCE = 500;

/**
 * Runs requests of one transaction a piece at a time, and gives what each gave, in order: thousands made in one go hold
 * up whatever else runs on the thread, which in Firefox is every page of the extension's own. `request` must wait for
 * nothing but requests of that transaction, which would commit otherwise.
 */
export async function someAtOnce<T, R>(list: readonly T[], request: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < list.length; at += AT_ONCE)
    results.push(...(await Promise.all(list.slice(at, at + AT_ONCE).map(request))));
  return results;
}
