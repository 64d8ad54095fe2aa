/** The part of the words from one row up to another, half-open, that are the same; 0 of none. */
export function partSame(same: Uint8Array, from: number, to: number): number {
  if (from >= to) return 0;
  return same.subarray(from, to).reduce((sum, each) => sum + each, 0) / (to - from);
}
