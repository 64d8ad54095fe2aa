/** The letters and digits of a word, as bits. Some share a bit, so that two sets may look more alike than they are. */
export function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

/** How many letters of `other` are not in `set`, at least. */
export function lettersNotIn(set: number, other: number): number {
  let count = 0;
  for (let rest = other & ~set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
