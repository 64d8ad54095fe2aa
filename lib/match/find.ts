import { childOf, kindOf, type NameIndex, NO_ENTRY, Rule, wordNumber } from './index-format';
import { isLanguageAt } from './language';
import { isInsideAnotherName } from './namesake';
import { isWrittenAs } from './spelling';
import { followsStranger } from './stranger';
import { tokenise } from './tokenise';
import { Gap, type LookUp, Tokens } from './tokens';

/** A span that means an entry. `entry` and `form` are numbers of the index; offsets are UTF-16 units, half-open. */
export interface Found {
  start: number;
  end: number;
  entry: number;
  form: number;
}

/** What one block of text holds. */
export interface BlockFound {
  /** In order of their place, never overlapping. */
  mentions: Found[];
  /** Entries whose introduction elsewhere on the page would turn a short form of this block into a mention. */
  waiting: Set<number>;
}

/** A finder over one index. Not reentrant: it reuses its arrays from block to block. */
export interface Finder {
  /**
   * Finds the mentions in the blocks of a page (design 5). `introduced` holds the entries that the page has
   * named in full; those that these blocks name in full are added to it, and their short forms count in all of
   * them, wherever the full name stands. Linear in the text.
   */
  findPage(blocks: readonly string[], introduced: Set<number>): BlockFound[];
}

/** Makes a finder. Costs nothing but two small arrays. */
export function finder(index: NameIndex): Finder {
  const lookUp: LookUp = (folded, length) => wordNumber(index, folded, length);
  const tokens = new Tokens();
  const findBlock = (text: string, introduced: Set<number>) => {
    tokenise(text, lookUp, tokens);
    return readBlock(index, text, tokens, introduced);
  };

  return {
    findPage(blocks, introduced) {
      const found = blocks.map((text) => findBlock(text, introduced));
      // Names introduced in a later block, or later in the same one, decide short forms before them.
      return found.map((block, i) =>
        [...block.waiting].some((entry) => introduced.has(entry))
          ? findBlock(blocks[i] ?? '', introduced)
          : block,
      );
    },
  };
}

/** Leftmost-longest over the tokens (design 5, rule 2). Adds the entries named in full to `introduced`. */
function readBlock(index: NameIndex, text: string, tokens: Tokens, introduced: Set<number>): BlockFound {
  const reading: Reading = {
    index,
    text,
    tokens,
    introduced,
    block: { mentions: [], waiting: new Set() },
    consumed: 0,
  };
  for (let from = 0; from < tokens.count; ) {
    const node = index.rootChild[tokens.word[from] ?? 0] ?? 0;
    from = node === 0 ? from + 1 : readName(reading, from, node);
  }
  return reading.block;
}

interface Reading {
  index: NameIndex;
  text: string;
  tokens: Tokens;
  introduced: Set<number>;
  block: BlockFound;
  /** First token that no mention or decoy has taken. */
  consumed: number;
}

/** Deepest trie path first; gives the token to go on with. */
function readName(reading: Reading, from: number, first: number): number {
  const { index, tokens } = reading;
  const path: number[] = [];
  for (let node = first, at = from; node !== 0; ) {
    path.push(node);
    at++;
    if (at >= tokens.count || tokens.gap[at] === Gap.end) break;
    node = childOf(index, node, tokens.word[at] ?? 0);
  }
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const node = path[depth] ?? 0;
    const to = from + depth;
    if (settle(reading, node, from, to)) {
      reading.consumed = to + 1;
      return to + 1;
    }
  }
  return from + 1;
}

/** Decides what the words `from` to `to` mean. True when they are taken, by a mention or by a decoy. */
function settle(reading: Reading, node: number, from: number, to: number): boolean {
  const { index, text, tokens, introduced, block } = reading;
  const start = index.formStart[node] ?? 0;
  const end = index.formStart[node + 1] ?? 0;
  const accept = (form: number): true => {
    const entry = index.formEntry[form] ?? 0;
    block.mentions.push({ start: tokens.start[from] ?? 0, end: tokens.end[to] ?? 0, entry, form });
    return true;
  };

  for (let form = start; form < end; form++) {
    const entry = index.formEntry[form] ?? NO_ENTRY;
    if (entry === NO_ENTRY) return true;
    if (!isWrittenAs(index, form, text, tokens, from, to)) continue;
    const kind = kindOf(index, entry);
    if (from === to && kind === 'person' && from > reading.consumed && followsStranger(text, tokens, from))
      continue;
    if (isInsideAnotherName(text, tokens, kind, from, to)) continue;

    if (index.formRule[form] !== Rule.introduced) {
      const language = languageForm(index, form, end);
      if (language !== undefined && isLanguageAt(text, tokens, from, to)) return accept(language);
      introduced.add(entry);
      return accept(form);
    }
    if (isIntroduced(index, entry, introduced)) return accept(form);
    for (const witness of witnesses(index, entry)) block.waiting.add(witness);
  }
  return false;
}

/** Of a state's adjective, the form that means its language, where the glossary has one. */
function languageForm(index: NameIndex, sure: number, end: number): number | undefined {
  for (let form = sure + 1; form < end; form++) {
    if (index.formRule[form] === Rule.introduced && kindOf(index, index.formEntry[form] ?? 0) === 'term')
      return form;
  }
  return undefined;
}

function isIntroduced(index: NameIndex, entry: number, introduced: ReadonlySet<number>): boolean {
  for (const witness of witnesses(index, entry)) if (introduced.has(witness)) return true;
  return false;
}

/**
 * The entries whose presence on a page vouches for the short forms of `entry`: itself; for a person, also those
 * that the glossary relates it to (a page on the Quds Force that says Soleimani means the general).
 */
function* witnesses(index: NameIndex, entry: number): Generator<number> {
  yield entry;
  if (kindOf(index, entry) !== 'person') return;
  const end = index.relatedStart[entry + 1] ?? 0;
  for (let i = index.relatedStart[entry] ?? 0; i < end; i++) yield index.relatedEntry[i] ?? entry;
}
