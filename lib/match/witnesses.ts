import { kindOf, type NameIndex, NO_ENTRY } from './index-format';

/**
 * The entries whose presence on a page vouches for the short forms of `entry` (design 5, rule 3): itself; for a person,
 * also those that the glossary relates it to. A page on the Quds Force that says Soleimani means the general.
 */
export function witnessesOf(index: NameIndex, entry: number): number[] {
  if (kindOf(index, entry) !== 'person') return [entry];
  return [entry, ...index.relatedEntry.subarray(index.relatedStart[entry], index.relatedStart[entry + 1])];
}

/** The entry that vouches for the short forms of `entry` on a page, itself first; `NO_ENTRY` when none does. */
export function witnessOf(index: NameIndex, entry: number, introduced: ReadonlyMap<number, string>): number {
  if (introduced.has(entry)) return entry;
  if (kindOf(index, entry) !== 'person') return NO_ENTRY;
  const end = index.relatedStart[entry + 1] ?? 0;
  for (let i = index.relatedStart[entry] ?? 0; i < end; i++) {
    const related = index.relatedEntry[i] ?? NO_ENTRY;
    if (introduced.has(related)) return related;
  }
  return NO_ENTRY;
}
