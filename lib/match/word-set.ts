/**
 * A class of English words that tells what stands beside a name (design 5, rule 4), from lines of them in small letters.
 * They are classes of words, not lists of names: a name that is mistaken once belongs to an entry's decoys.
 */
export function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
