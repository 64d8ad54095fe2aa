/** Between two looks, in ms: short to a person, long to a browser. */
const PAUSE_MS = 50;

/**
 * Waits until `look` gives something other than `null` or `false`, and gives that. Throws after
 * `patienceMs`, naming what it waited for.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false>,
  patienceMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== false) return seen;
    if (Date.now() > deadline) throw new Error(`waited ${patienceMs / 1000} s in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
