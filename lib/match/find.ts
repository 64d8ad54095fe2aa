import type { Kind } from '../model/entry';
import type { Introduction } from '../model/mention';
import { isSpelledOutOtherwise } from './expansion';
import { childOf, kindOf, type NameIndex, NO_ENTRY, Rule, wordsOf } from './index-format';
import { isLanguageAt, isLanguageName } from './language';
import { Latest } from './latest';
import { isInsideAnotherName } from './namesake';
import { isOtherNumber } from './number-name';
import {
  bearersIn,
  isAnothersOffice,
  isCutShort,
  isNamesake,
  isNamesakesHere,
  isShortForm,
  isStrangersName,
} from './other-bearers';
import { hasOtherSense } from './other-sense';
import { isForeign } from './page-language';
import { isSafeAbroad } from './safe-abroad';
import { isWrittenAs } from './spelling';
import { tokenise } from './tokenise';
import { Gap, Tokens, wordAt } from './tokens';
import { isNearest, type PageSoFar, voucherOf } from './vouching';
import { witnessesOf, witnessOf } from './witnesses';
import { wordsAround } from './words-around';

/** A span that means an entry. `entry` and `form` are numbers of the index; offsets are UTF-16 units, half-open. */
export interface Found {
  start: number;
  end: number;
  entry: number;
  form: number;
  /** For a short form: the entry of the page that vouches for it, itself or a related one. Else `NO_ENTRY`. */
  witness: number;
}

/** A sure form as a page has it, and the words around it. */
export type FullForm = Pick<Introduction, 'as' | 'around'>;

/** The entries that a page has named by a sure form, and as what and where it did so first. */
export type Introduced = Map<number, FullForm>;

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
   * named in full, in that order; those that these blocks name are added to it, and their short forms count in all of
   * them, wherever the full name stands. So does `strangers` the entries whose short form the page has used for somebody
   * else; left out for a page that comes in one piece. Linear in the text.
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
    return readBlock({ index, tokens, path, page, mentions: [], waiting: null, consumed: 0 });
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

/** What is known of a page while its blocks are read, and added to. */
interface PageState extends PageSoFar {
  readonly introduced: Introduced;
  readonly strangers: Set<number>;
}

/** Most blocks wait for nothing: they share this. */
const nothing: ReadonlySet<number> = new Set();

/** The state of reading one block. */
interface Reading {
  readonly index: NameIndex;
  readonly tokens: Tokens;
  /** Scratch: the trie nodes that the words from some token on lead through. */
  readonly path: number[];
  readonly page: PageState;
  readonly mentions: Found[];
  /** Made for the first short form that waits. */
  waiting: Set<number> | null;
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
  return { mentions: reading.mentions, waiting: reading.waiting ?? nothing };
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
  const { index, tokens, page } = reading;
  const end = index.formStart[node + 1] ?? 0;
  for (let form = index.formStart[node] ?? 0; form < end; form++) {
    const entry = index.formEntry[form] ?? NO_ENTRY;
    if (!isWrittenAs(index, form, tokens, from, to)) continue;
    if (entry === NO_ENTRY) {
      if (isCutShort(tokens, to)) continue;
      for (const stranger of bearersIn(index, tokens, from, to)) page.strangers.add(stranger);
      return true;
    }
    const kind = kindOf(index, entry);
    if (from > reading.consumed && isStrangersName(tokens, kind, from, to)) {
      page.strangers.add(entry);
      continue;
    }
    const isElses = page.strangers.has(entry) && isShortForm(tokens, from, to);
    if (isElses && isNamesake(tokens, kind, from)) continue;
    // "Pompeo" is sure by itself, but not behind Ellen Pompeo.
    const rule = isElses && kind === 'person' ? Rule.introduced : index.formRule[form];
    if (page.isForeign && !isSafeAbroad(index, form)) continue;
    if (kind === 'office' && from > reading.consumed && isAnothersOffice(tokens, from)) continue;
    if (kind === 'event' && isOtherNumber(tokens, from, to)) continue;
    if (rule !== Rule.anyCase && isInsideAnotherName(tokens, kind, from, to)) {
      if (isNamesakesHere(tokens, kind, from, to)) page.strangers.add(entry);
      continue;
    }
    if (hasOtherSense(tokens, from, to)) continue;
    if (rule === Rule.acronym && isSpelledOutOtherwise(tokens, from)) {
      page.strangers.add(entry);
      continue;
    }
    if (isLanguage(reading, kind, rule, from, to)) {
      const language = languageForm(index, form, end);
      // An adjective whose language has no entry: "fluent Turkish" is not Turkey.
      if (language === NO_FORM) continue;
      return accept(reading, language, from, to, NO_ENTRY);
    }
    if (rule === Rule.introduced || rule === Rule.acronym) {
      const witness = witnessOf(
        index,
        entry,
        page.introduced,
        voucherOf(index, tokens, page, rule, entry, from, to),
      );
      if (witness !== NO_ENTRY && isNearest(index, tokens, page, form, from, to))
        return accept(reading, form, from, to, witness);
      reading.waiting ??= new Set();
      for (const awaited of witnessesOf(index, entry)) reading.waiting.add(awaited);
      continue;
    }
    page.latest?.name(entry);
    if (!page.introduced.has(entry)) {
      const [start, end] = [tokens.start[from] ?? 0, tokens.end[to] ?? 0];
      page.introduced.set(entry, {
        as: tokens.text.slice(start, end),
        around: wordsAround(tokens.text, start, end),
      });
    }
    return accept(reading, form, from, to, NO_ENTRY);
  }
  return false;
}

/** Whether a people's adjective, or a word that is a language's only on some pages, speaks of the language here. */
function isLanguage(
  { tokens }: Reading,
  kind: Kind,
  rule: number | undefined,
  from: number,
  to: number,
): boolean {
  if (from !== to || (kind === 'term' && rule !== Rule.introduced)) return false;
  return isLanguageName(wordAt(tokens, from)) && isLanguageAt(tokens, from, to);
}

function accept(reading: Reading, form: number, from: number, to: number, witness: number): true {
  const { index, tokens, mentions } = reading;
  const entry = index.formEntry[form] ?? 0;
  mentions.push({ start: tokens.start[from] ?? 0, end: tokens.end[to] ?? 0, entry, form, witness });
  return true;
}

const NO_FORM = -1;

/** Of the forms of a people's adjective, the one that means its language, where the glossary has one. */
function languageForm(index: NameIndex, first: number, end: number): number {
  for (let form = first; form < end; form++) {
    if (index.formRule[form] === Rule.introduced && kindOf(index, index.formEntry[form] ?? 0) === 'term')
      return form;
  }
  return NO_FORM;
}
