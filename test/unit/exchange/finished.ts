import type { Piece } from '../../../lib/exchange/outgoing-file';

/** Runs stepwise work to its end and gives its result. */
export function resultOf<T>(work: Iterator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The bytes of a file that is made piece by piece, as a browser's `Blob` makes them. */
export async function bytesOf(pieces: Iterable<Piece>): Promise<Uint8Array> {
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}

/** The same as text; a byte order mark stays. */
export async function textOf(pieces: Iterable<Piece>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(pieces));
}
