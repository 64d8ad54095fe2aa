import type { EntryId } from '../model/entry';
import type { FoundMention } from './found-mentions';

/**
 * Leads to the mentions of an entry, one a call, from the first to the last and around again; past those that are not
 * displayed. `mentions` are all of the page, in its order; `show` leads to one, or tells by `false` that it cannot.
 */
export function entryJumps(
  mentions: () => readonly FoundMention[],
  show: (mention: FoundMention) => boolean,
): (entry: EntryId) => boolean {
  let last: { entry: EntryId; count: number } | null = null;
  return (entry) => {
    const own = mentions().filter(({ mention }) => mention.entry === entry);
    const from = last?.entry === entry ? last.count : 0;
    for (let step = 0; step < own.length; step++) {
      const at = own[(from + step) % own.length];
      if (!at || !show(at)) continue;
      last = { entry, count: from + step + 1 };
      return true;
    }
    return false;
  };
}
