import type { EntryId } from '../model/entry';
import type { Mention } from '../model/mention';
import type { PageSettings } from '../model/page-settings';
import type { Block } from './block';
import { compareBlocks } from './found-mentions';

/** Decides which of the mentions that were found are shown. */
export interface Choice {
  /** All that were found, also those that are not shown. */
  readonly found: ReadonlyMap<Block, readonly Mention[]>;
  /** Takes the mentions of a block in place of those it had; none when it has left the page. */
  set(block: Block, mentions: readonly Mention[]): void;
  /** Blocks may stand in another order than before. */
  reorder(): void;
  /** Chooses by these settings from now on. */
  use(settings: PageSettings): void;
  /** The mentions that are shown, by block. */
  shown(): Map<Block, readonly Mention[]>;
}

/**
 * Calls `show` with the mentions of a block that a person wants to see, whenever they are others than before: of
 * the kinds and entries that are not hidden, and as dense as was chosen (design 6).
 */
export function startChoice(
  first: PageSettings,
  show: (block: Block, mentions: readonly Mention[]) => void,
): Choice {
  let settings = first;
  const found = new Map<Block, readonly Mention[]>();
  /** The blocks that mention an entry, and the first of them in the order of the page. */
  const blocksOf = new Map<EntryId, Set<Block>>();
  const firstOf = new Map<EntryId, Block>();

  const chosen = (block: Block): readonly Mention[] => {
    const { density, hiddenKinds } = settings.preferences;
    const seen = new Set<EntryId>();
    return (found.get(block) ?? []).filter(({ entry, kind }) => {
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
    if (settings.preferences.density !== 'page') return;
    for (const changed of [before, block]) if (changed) show(changed, chosen(changed));
  };

  const rank = (entry: EntryId) => {
    let first: Block | undefined;
    for (const block of blocksOf.get(entry) ?? []) {
      if (!first || compareBlocks(block, first) < 0) first = block;
    }
    putFirst(entry, first);
  };

  const reorder = () => {
    if (settings.preferences.density === 'page') for (const entry of blocksOf.keys()) rank(entry);
  };

  const add = (entry: EntryId, block: Block) => {
    const blocks = blocksOf.get(entry);
    if (blocks) blocks.add(block);
    else blocksOf.set(entry, new Set([block]));
    const before = firstOf.get(entry);
    if (!before || compareBlocks(block, before) < 0) putFirst(entry, block);
  };

  const take = (entry: EntryId, block: Block) => {
    const blocks = blocksOf.get(entry);
    blocks?.delete(block);
    if (blocks?.size === 0) blocksOf.delete(entry);
    if (firstOf.get(entry) === block) rank(entry);
  };

  return {
    found,
    set(block, mentions) {
      const before = new Set(found.get(block)?.map(({ entry }) => entry));
      const now = new Set(mentions.map(({ entry }) => entry));
      if (mentions.length > 0) found.set(block, mentions);
      else found.delete(block);
      for (const entry of before) if (!now.has(entry)) take(entry, block);
      for (const entry of now) if (!before.has(entry)) add(entry, block);
      show(block, chosen(block));
    },
    shown: () => new Map([...found.keys()].map((block) => [block, chosen(block)])),
    reorder,
    use(next) {
      settings = next;
      reorder();
      for (const block of found.keys()) show(block, chosen(block));
    },
  };
}
