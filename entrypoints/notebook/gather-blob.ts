import type { Piece } from '../../lib/exchange/outgoing-file';

/** How many pieces are handed to the browser at once. Chosen: to encode them takes a few ms. */
const AT_ONCE = 500;

/** Gathers the pieces of a file as they are made: to hand over tens of thousands at the end would hold the page up. */
export function gatherBlob(): { add(piece: Piece): void; end(type: string): Blob } {
  const blobs: Blob[] = [];
  let pieces: Piece[] = [];
  const handOver = () => {
    blobs.push(new Blob(pieces));
    pieces = [];
  };
  return {
    add(piece) {
      pieces.push(piece);
      if (pieces.length === AT_ONCE) handOver();
    },
    end(type) {
      handOver();
      return new Blob(blobs, { type });
    },
  };
}
