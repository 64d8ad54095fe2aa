import { type NameIndex, NO_ENTRY } from './index-format';

/**
 * The entries whose presence on a page vouches for the short forms of `entry` (design 5, rule 3): itself, and those that
 * the index relates it to. A page on the Quds Force that says Soleimani means the general.
 */
export function witnessesOf(index: NameIndex, entry: number): number[] {
  return [entry, ...index.relatedEntry.subarray(index.relatedStart[entry], index.relatedStart[entry + 1])];
}

/** Who may vouch: the entry itself by a sure form, also those related to it, or whoever is on the page. */
export type Voucher = 'itself' | 'related' | 'anyone';

/** The entry that vouches for the short forms of `entry` on a page, itself first; `NO_ENTRY` when none does. */
export function witnessOf(
  index: NameIndex,
  entry: number,
  introduced: ReadonlyMap<number, unknown>,
  voucher: Voucher,
): number {
  if (introduced.has(entry)) return entry;
  if (voucher === 'itself') return NO_ENTRY;
  const end = index.relatedStart[entry + 1] ?? 0;
  for (let i = index.relatedStart[entry] ?? 0; i < end; i++) {
    const other = index.relatedEntry[i] ?? NO_ENTRY;
    if (introduced.has(other)) return other;
  }
  return voucher === 'anyone' ? (introduced.keys().next().value ?? NO_ENTRY) : NO_ENTRY;
}
