import type { BlockReading, Found, Introduced, PageState } from './block-reading';
import { childOf, type NameIndex, NO_ENTRY, wordsOf } from './index-format';
import { Latest } from './latest';
import { isForeign } from './page-language';
import { settle } from './settle';
import { tokenise } from './tokenise';
import { Gap, Tokens } from './tokens';

/** What one block of text holds. */
export interface BlockFound {
  /** In order of their place, never overlapping. */
  mentions: Found[];
  /** Entries whose introduction elsewhere on the page would turn a short form of this block into a mention. */
  waiting: ReadonlySet<number>;
}

/** A finder over one index. Not reentrant: it reuses its arrays from block to block. */
export interface Finder {
  /**
   * Finds the mentions in the blocks of a page (design 5). `introduced` holds the entries that the page has named in
   * full, in that order; those that these blocks name are added to it, and their short forms count in all of them,
   * wherever the full name stands. `strangers` holds those whose short form the page has used for somebody else, and is
   * added to likewise; a page that comes in one piece needs none. Linear in the text.
   */
  findPage(blocks: readonly string[], introduced: Introduced, strangers?: Set<number>): BlockFound[];
}

/** Makes a finder. Costs nothing but a few small arrays. */
export function finder(index: NameIndex): Finder {
  const lookUp = wordsOf(index);
  const tokens = new Tokens();
  const path: number[] = [];
  const findBlock = (text: string, page: PageState): BlockFound => {
    tokenise(text, lookUp, tokens);
    return readBlock({ index, tokens, page, mentions: [], waiting: null, consumed: 0 }, path);
  };

  return {
    findPage(blocks, introduced, strangers = new Set()) {
      const before = [...introduced.keys()];
      const first: PageState = { introduced, strangers, isForeign: isForeign(blocks), latest: null };
      const found = blocks.map((text) => findBlock(text, first));
      if (introduced.size === 0 || found.every(({ waiting }) => waiting.size === 0)) return found;
      // Now it is known whom the page names, which decides the short forms before and after.
      const latest = new Latest(before);
      const second: PageState = { ...first, latest };
      return found.map((block, i) => {
        if (block.waiting.size > 0) return findBlock(blocks[i] ?? '', second);
        for (const { entry, witness } of block.mentions) if (witness === NO_ENTRY) latest.name(entry);
        return block;
      });
    },
  };
}

/** Most blocks wait for nothing: they share this. */
const nothing: ReadonlySet<number> = new Set();

/** Leftmost-longest over the tokens (design 5, rule 2). `path` is scratch space. */
function readBlock(reading: BlockReading, path: number[]): BlockFound {
  const { index, tokens } = reading;
  for (let from = 0; from < tokens.count; ) {
    const node = index.rootChild[tokens.word[from] ?? 0] ?? 0;
    from = node === 0 ? from + 1 : readName(reading, path, from, node);
  }
  return { mentions: reading.mentions, waiting: reading.waiting ?? nothing };
}

/** Follows the trie as far as the words go, then settles the longest name first; gives the token to go on with. */
function readName(reading: BlockReading, path: number[], from: number, first: number): number {
  const { index, tokens } = reading;
  let depth = 0;
  for (let node = first; node !== 0; ) {
    path[depth++] = node;
    const at = from + depth;
    if (at >= tokens.count || tokens.gap[at] === Gap.end) break;
    node = childOf(index, node, tokens.word[at] ?? 0);
  }
  while (depth-- > 0) {
    const to = from + depth;
    if (settle(reading, path[depth] ?? 0, from, to)) {
      reading.consumed = to + 1;
      return to + 1;
    }
  }
  return from + 1;
}
