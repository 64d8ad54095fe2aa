/** What a file is made of, in order: text is written as UTF-8. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** A file that is still to be made. Making it step by step keeps the page alive that waits for it. */
export interface OutgoingFile {
  name: string;
  /** Its media type. */
  type: string;
  /** About how many pieces there will be, for telling how far it is. */
  steps: number;
  /** Makes the pieces, each with little work. An empty piece is a step all the same. */
  pieces: Generator<Piece, void>;
}
