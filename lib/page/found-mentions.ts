import type { EntryId } from '../model/entry';
import type { Actor, Mention } from '../model/mention';
import type { Block } from './block';

/** A mention and the block it stands in. */
export interface FoundMention {
  block: Block;
  mention: Mention;
}

/** All mentions, in the order of the page. */
export function inPageOrder(found: ReadonlyMap<Block, readonly Mention[]>): FoundMention[] {
  return [...found]
    .filter(([, mentions]) => mentions.length > 0)
    .sort(([a], [b]) => compareBlocks(a, b))
    .flatMap(([block, mentions]) => mentions.map((mention) => ({ block, mention })));
}

/** The entries of mentions with their counts, in the order of their first mention. */
export function actorsOf(mentions: readonly FoundMention[]): Actor[] {
  const counts = new Map<EntryId, number>();
  for (const { mention } of mentions) counts.set(mention.entry, (counts.get(mention.entry) ?? 0) + 1);
  return [...counts].map(([entry, count]) => ({ entry, count }));
}

/** Negative when `a` stands before `b` in the page. */
export function compareBlocks(a: Block, b: Block): number {
  const first = a.pieces[0]?.node;
  const second = b.pieces[0]?.node;
  if (!first || !second) return 0;
  // Nodes of different shadow trees have no order of their own; the browser gives a lasting one.
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
