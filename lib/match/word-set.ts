/**
 * A class of words, from lines of them in small letters. Those that tell what stands beside a name (design 5, rule 4) are
 * classes and no lists of names: a name that is mistaken once belongs to an entry's decoys.
 */
export function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
