import type { EntryId } from '../model/entry';
import type { Actor, Mention } from '../model/mention';
import type { Block } from './block';

/** A mention and the block it stands in. */
export interface FoundMention {
  block: Block;
  mention: Mention;
}

/** All mentions, in the order of the page. Linear in the page's text nodes. */
export function inPageOrder(found: Iterable<readonly [Block, readonly Mention[]]>): FoundMention[] {
  const rankOf = ranks();
  return [...found]
    .filter(([, mentions]) => mentions.length > 0)
    .map(([block, mentions]) => ({ block, mentions, rank: rankOf(block) }))
    .sort((a, b) => a.rank - b.rank || compareBlocks(a.block, b.block))
    .flatMap(({ block, mentions }) => mentions.map((mention) => ({ block, mention })));
}

/**
 * Gives numbers by which blocks stand in the order of the page; those in shadow trees have none of their own, and
 * come last. Comparing two nodes takes a browser as long as there are siblings between them: a page with thousands
 * of paragraphs in one element would stand still for it.
 */
function ranks(): (block: Block) => number {
  const rank = new Map<Node | undefined, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) rank.set(node, rank.size);
  return ({ pieces }) => rank.get(pieces[0]?.node) ?? rank.size;
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
