import type { StartPainter } from './painter';

declare global {
  /**
   * Where `marks.js` leaves its painter for the reader: a global of the extension's isolated world, which the
   * page's scripts do not see.
   */
  var dossierMarksPainter: StartPainter | undefined;
}

export function offerMarksPainter(start: StartPainter): void {
  globalThis.dossierMarksPainter = start;
}

export function offeredMarksPainter(): StartPainter | undefined {
  return globalThis.dossierMarksPainter;
}
