/** Nobody waits for what an event started; what goes wrong is at least written to the extension's own console. */
export function settle(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
