/** A stretch of a text. Offsets are UTF-16 units, half-open. */
export interface Span {
  start: number;
  end: number;
}
