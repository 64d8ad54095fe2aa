import type { EntryId } from '../model/entry';

/** The names of the glossary's entries. An id that it no longer knows stands for itself. */
export type Names = ReadonlyMap<EntryId, string>;

/** The names of entries, in the order given. */
export function namesOf(names: Names, entries: readonly EntryId[]): string[] {
  return entries.map((entry) => names.get(entry) ?? entry);
}
