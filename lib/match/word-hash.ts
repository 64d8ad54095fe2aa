/** FNV-1a over UTF-16 units (Fowler, Noll, Vo): what a hash begins with. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of what was hashed so far and one unit more. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a whole word. */
export function hashWord(units: ArrayLike<number>, length: number): number {
  let hash = HASH_START;
  for (let i = 0; i < length; i++) hash = hashOn(hash, units[i] ?? 0);
  return hash;
}

/** The slot at which the search for a word begins, in a table of a power of two of slots. */
export function firstSlot(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
