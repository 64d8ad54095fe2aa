import { childOf, kindOf, type NameIndex, NO_ENTRY, Rule, wordNumber } from './index-format';
import { isLanguageAt } from './language';
import { isInsideAnotherName } from './namesake';
import { isWrittenAs } from './spelling';
import { followsStranger } from './stranger';
import { tokenise } from './tokenise';
import { Gap, type LookUp, Tokens } from './tokens';
import { witnessesOf, witnessOf } from './witnesses';

/** A span that means an entry. `entry` and `form` are numbers of the index; offsets are UTF-16 units, half-open. */
export interface Found {
  start: number;
  end: number;
  entry: number;
  form: number;
  /** For a short form: the entry of the page that vouches for it, itself or a related one. Else `NO_ENTRY`. */
  witness: number;
}

/** The entries that a page has named by a sure form, and as what it did so first. */
export type Introduced = Map<number, string>;

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
   * Finds the mentions in the blocks of a page (design 5). `introduced` holds the entries that the page has
   * named in full; those that these blocks name are added to it, and their short forms count in all of
   * them, wherever the full name stands. Linear in the text.
   */
  findPage(blocks: readonly string[], introduced: Introduced): BlockFound[];
}

/** Makes a finder. Costs nothing but a few small arrays. */
export function finder(index: NameIndex): Finder {
  const lookUp: LookUp = (folded, length) => wordNumber(index, folded, length);
  const tokens = new Tokens();
  const path: number[] = [];
  const findBlock = (text: string, introduced: Introduced): BlockFound => {
    tokenise(text, lookUp, tokens);
    return readBlock({ index, text, tokens, path, introduced, mentions: [], waiting: nothing, consumed: 0 });
  };

  return {
    findPage(blocks, introduced) {
      const found = blocks.map((text) => findBlock(text, introduced));
      // Names introduced in a later block, or later in the same one, decide short forms before them.
      return found.map((block, i) =>
        meet(block.waiting, introduced) ? findBlock(blocks[i] ?? '', introduced) : block,
      );
    },
  };
}

/** Most blocks wait for nothing: they share this. */
const nothing: ReadonlySet<number> = new Set();

function meet(waiting: ReadonlySet<number>, introduced: Introduced): boolean {
  for (const entry of waiting) if (introduced.has(entry)) return true;
  return false;
}

/** The state of reading one block. */
interface Reading {
  readonly index: NameIndex;
  readonly text: string;
  readonly tokens: Tokens;
  /** Scratch: the trie nodes that the words from some token on lead through. */
  readonly path: number[];
  readonly introduced: Introduced;
  readonly mentions: Found[];
  waiting: ReadonlySet<number>;
  /** First token that no mention or decoy has taken. */
  consumed: number;
}

/** Leftmost-longest over the tokens (design 5, rule 2). Adds the entries named in full to `introduced`. */
function readBlock(reading: Reading): BlockFound {
  const { index, tokens } = reading;
  for (let from = 0; from < tokens.count; ) {
    const node = index.rootChild[tokens.word[from] ?? 0] ?? 0;
    from = node === 0 ? from + 1 : readName(reading, from, node);
  }
  return { mentions: reading.mentions, waiting: reading.waiting };
}

/** Deepest trie path first; gives the token to go on with. */
function readName(reading: Reading, from: number, first: number): number {
  const { index, tokens, path } = reading;
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

/** Decides what the words `from` to `to` mean. True when they are taken, by a mention or by a decoy. */
function settle(reading: Reading, node: number, from: number, to: number): boolean {
  const { index, text, tokens, introduced } = reading;
  const end = index.formStart[node + 1] ?? 0;
  for (let form = index.formStart[node] ?? 0; form < end; form++) {
    const entry = index.formEntry[form] ?? NO_ENTRY;
    if (entry === NO_ENTRY) return true;
    if (!isWrittenAs(index, form, text, tokens, from, to)) continue;
    const kind = kindOf(index, entry);
    if (from === to && kind === 'person' && from > reading.consumed && followsStranger(text, tokens, from))
      continue;
    if (isInsideAnotherName(text, tokens, kind, from, to)) continue;

    if (index.formRule[form] !== Rule.introduced) {
      const language = languageForm(index, form, end);
      if (language !== NO_FORM && isLanguageAt(text, tokens, from, to)) {
        return accept(reading, language, from, to, NO_ENTRY);
      }
      if (!introduced.has(entry)) introduced.set(entry, text.slice(tokens.start[from], tokens.end[to]));
      return accept(reading, form, from, to, NO_ENTRY);
    }
    const witness = witnessOf(index, entry, introduced);
    if (witness !== NO_ENTRY) return accept(reading, form, from, to, witness);
    reading.waiting = new Set([...reading.waiting, ...witnessesOf(index, entry)]);
  }
  return false;
}

function accept(reading: Reading, form: number, from: number, to: number, witness: number): true {
  const { index, tokens, mentions } = reading;
  const entry = index.formEntry[form] ?? 0;
  mentions.push({ start: tokens.start[from] ?? 0, end: tokens.end[to] ?? 0, entry, form, witness });
  return true;
}

const NO_FORM = -1;

/** Of a state's adjective, the form that means its language, where the glossary has one. */
function languageForm(index: NameIndex, sure: number, end: number): number {
  for (let form = sure + 1; form < end; form++) {
    if (index.formRule[form] === Rule.introduced && kindOf(index, index.formEntry[form] ?? 0) === 'term')
      return form;
  }
  return NO_FORM;
}
