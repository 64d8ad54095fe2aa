/** Where the browser draws nothing, as in a tab in the background, nobody waits for it. In ms; chosen. */
const PATIENCE_MS = 100;

/**
 * Resolves once what was rendered last is on its way to the screen: in the second frame from now the first is done.
 * A frame of another process that comes to light before shows what it held last, another entry.
 */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
