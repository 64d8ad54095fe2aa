import { kindOf, type NameIndex } from './index-format';

/**
 * The entries whose presence on a page vouches for the short forms of `entry` (design 5, rule 3): itself; for a person,
 * also those that the glossary relates it to. A page on the Quds Force that says Soleimani means the general.
 */
export function witnessesOf(index: NameIndex, entry: number): number[] {
  if (kindOf(index, entry) !== 'person') return [entry];
  return [entry, ...index.relatedEntry.subarray(index.relatedStart[entry], index.relatedStart[entry + 1])];
}

/** Whether a page that has introduced these entries vouches for the short forms of `entry`. */
export function isVouchedFor(index: NameIndex, entry: number, introduced: ReadonlySet<number>): boolean {
  if (introduced.has(entry)) return true;
  if (kindOf(index, entry) !== 'person') return false;
  const end = index.relatedStart[entry + 1] ?? 0;
  for (let i = index.relatedStart[entry] ?? 0; i < end; i++) {
    if (introduced.has(index.relatedEntry[i] ?? entry)) return true;
  }
  return false;
}
