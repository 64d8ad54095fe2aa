import type { EntryId } from '../model/entry';
import type { Mention } from '../model/mention';
import type { PageSettings } from '../model/page-settings';
import type { Block } from './block';
import { compareBlocks } from './found-mentions';
import type { KeptMentions } from './kept-mentions';

/** Decides which of the mentions that were found are shown. */
export interface Choice {
  /** Takes the mentions of a block in place of those it had; none when it has left the page. */
  set(block: Block, mentions: readonly Mention[]): void;
  /** Blocks may stand in another order than before. */
  reorder(): void;
  /** Chooses by these settings from now on. */
  use(settings: PageSettings): void;
  /** The mentions of a block that are shown. */
  shownIn(block: Block): Mention[];
  /** The mentions that are shown, by block. */
  shown(): [Block, Mention[]][];
}

/**
 * Calls `changed` with a block whenever other mentions of it than before may be what a person wants to see: of the kinds
 * and entries that are not hidden, and as dense as was chosen (design 6). All that was found is kept in `found`.
 */
export function startChoice(
  found: KeptMentions,
  first: PageSettings,
  changed: (block: Block) => void,
): Choice {
  let settings = first;
  /** The first block in the order of the page that mentions an entry. Only kept up while just that one is shown. */
  const firstOf = new Map<EntryId, Block>();

  const onlyFirst = () => settings.preferences.density === 'page';

  const shownIn = (block: Block): Mention[] => {
    const { density, hiddenKinds } = settings.preferences;
    const seen = new Set<EntryId>();
    return found.get(block).filter(({ entry, kind }) => {
      if (hiddenKinds.includes(kind) || settings.hiddenEntries.includes(entry)) return false;
      if (density === 'every') return true;
      if (density === 'page' && firstOf.get(entry) !== block) return false;
      if (seen.has(entry)) return false;
      seen.add(entry);
      return true;
    });
  };

  /** Makes a block the first of an entry, or none; the one that was it may have less to show now. */
  const putFirst = (entry: EntryId, block: Block | undefined) => {
    const before = firstOf.get(entry);
    if (block === before) return;
    if (block) firstOf.set(entry, block);
    else firstOf.delete(entry);
    for (const either of [before, block]) if (either) changed(either);
  };

  const rank = (entry: EntryId) => putFirst(entry, firstAmong(found.blocksOf(entry)));

  const reorder = () => {
    if (!onlyFirst()) return;
    const blocksOf = new Map<EntryId, Set<Block>>();
    for (const [block, mentions] of found)
      for (const { entry } of mentions)
        blocksOf.set(entry, (blocksOf.get(entry) ?? new Set<Block>()).add(block));
    for (const [entry, blocks] of blocksOf) putFirst(entry, firstAmong(blocks));
  };

  return {
    set(block, mentions) {
      const before = new Set(found.get(block).map(({ entry }) => entry));
      if (before.size === 0 && mentions.length === 0) return;
      const now = new Set(mentions.map(({ entry }) => entry));
      found.set(block, mentions);
      if (onlyFirst()) {
        for (const entry of before) if (!now.has(entry) && firstOf.get(entry) === block) rank(entry);
        for (const entry of now)
          if (!before.has(entry)) putFirst(entry, firstAmong([firstOf.get(entry) ?? block, block]));
      }
      changed(block);
    },
    shownIn,
    shown: () => [...found.blocks()].map((block) => [block, shownIn(block)]),
    reorder,
    use(next) {
      settings = next;
      firstOf.clear();
      reorder();
      for (const block of found.blocks()) changed(block);
    },
  };
}

/** The block that stands first in the page; `undefined` of none. */
function firstAmong(blocks: Iterable<Block>): Block | undefined {
  let first: Block | undefined;
  for (const block of blocks) if (!first || compareBlocks(block, first) < 0) first = block;
  return first;
}
