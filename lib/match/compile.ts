import { type Alias, type AliasRule, type Entry, type Kind, kinds } from '../model/entry';
import { CharClass, Trait, traitsOf } from './fold';
import { NO_ENTRY, Rule, writeIndex } from './index-format';
import { formsOfDecoy, variantsOf } from './inflect';
import { wordsOfName } from './name-words';
import { Flag } from './tokens';
import { firstSlot, hashWord } from './word-hash';

/** What the compiler needs of an entry. */
export type Nameable = Pick<Entry, 'id' | 'kind' | 'importance' | 'aliases' | 'decoys'> & {
  relations: readonly { to: string }[];
};

const ruleNumbers: Record<AliasRule, number> = {
  always: Rule.always,
  'exact-case': Rule.exactCase,
  'any-case': Rule.anyCase,
  introduced: Rule.introduced,
};

/** Particles whose case changes with their place in a sentence, whatever a name's official spelling. */
const particles = new Set('al el as ad ash bin ibn of the and for in on de la le von van ul i'.split(' '));

interface Node {
  edges: Map<number, Node>;
  forms: Form[];
  number: number;
}

interface Form {
  entry: number;
  rule: number;
  capitals: number;
  text: string;
}

/**
 * Compiles names into an index (see `index-format`). Time and size are linear in the names. Throws when a name
 * cannot be one (see `nameProblem`): a pack is validated before it comes here.
 */
export function compile(entries: readonly Nameable[]): ArrayBuffer {
  const words = new Map<string, number>();
  const root: Node = { edges: new Map(), forms: [], number: 0 };
  const numberOf = (folded: Uint16Array, length: number) => {
    const word = String.fromCharCode(...folded.subarray(0, length));
    const known = words.get(word);
    if (known) return known;
    words.set(word, words.size + 1);
    return words.size;
  };

  const insert = (text: string, entry: number, rule: number) => {
    const tokens = wordsOfName(text, numberOf);
    let node = root;
    let capitals = 0;
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i] ?? 0;
      let next = node.edges.get(word);
      if (!next) {
        next = { edges: new Map(), forms: [], number: 0 };
        node.edges.set(word, next);
      }
      node = next;
      const written = text.slice(tokens.start[i], tokens.end[i]);
      if ((tokens.flags[i] ?? 0) & Flag.capital && !particles.has(written.toLowerCase())) capitals |= 1 << i;
    }
    if (rule === Rule.anyCase) capitals = 0;
    if (!node.forms.some((form) => form.entry === entry && form.rule === rule && form.text === text)) {
      node.forms.push({ entry, rule, capitals, text });
    }
  };

  entries.forEach((entry, number) => {
    for (const alias of entry.aliases) {
      const rule = isShortAcronym(alias, entry.kind) ? Rule.acronym : ruleNumbers[alias.rule];
      for (const text of variantsOf(alias, entry.kind)) insert(text, number, rule);
    }
    for (const decoy of entry.decoys)
      for (const text of formsOfDecoy(decoy)) insert(text, NO_ENTRY, Rule.decoy);
  });
  return layOut(root, words, entries);
}

/**
 * Acronyms of two or three letters stand for many things (CI, SCO, CAR). Those of states (US, UK) and of words of every
 * news page (NGO) are so common that nothing else is.
 */
function isShortAcronym({ text, rule }: Alias, kind: Kind): boolean {
  return rule === 'exact-case' && kind !== 'state' && kind !== 'term' && /^\p{Lu}{2,3}s?$/u.test(text);
}

/**
 * The entries whose presence on a page vouches for the short forms of `entry`. A state or a place is on so many pages
 * that it vouches only for those whom the articles are about: else every Wells on an American page would be Alice Wells.
 * No state vouches for a phrase of common words: not all that is called a detention camp beside China is in Xinjiang.
 */
function vouchersOf(entry: Nameable, byId: ReadonlyMap<string, Nameable>): Nameable[] {
  const related = entry.relations.map(({ to }) => byId.get(to)).filter((other) => other !== undefined);
  if (entry.kind === 'term') return related.filter(({ kind }) => kind !== 'state');
  if (entry.kind !== 'person' || entry.importance === 1) return related;
  return related.filter(({ kind }) => kind !== 'state' && kind !== 'place');
}

function layOut(root: Node, words: ReadonlyMap<string, number>, entries: readonly Nameable[]): ArrayBuffer {
  const nodes = numberNodes(root);
  const texts = new TextPool();
  const edgeStart: number[] = [];
  const edgeWord: number[] = [];
  const edgeNode: number[] = [];
  const formStart: number[] = [];
  const forms: Form[] = [];
  for (const node of nodes) {
    edgeStart.push(edgeWord.length);
    for (const [word, child] of [...node.edges].sort(([a], [b]) => a - b)) {
      if (node === root) continue;
      edgeWord.push(word);
      edgeNode.push(child.number);
    }
    formStart.push(forms.length);
    // The surest reading first; a decoy counts when no name fits.
    forms.push(...node.forms.sort((a, b) => orderOf(a.rule) - orderOf(b.rule)));
  }
  edgeStart.push(edgeWord.length);
  formStart.push(forms.length);

  const rootChild = new Uint32Array(words.size + 1);
  for (const [word, child] of root.edges) rootChild[word] = child.number;

  const byId = new Map(entries.map((entry) => [entry.id as string, entry]));
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const relatedStart: number[] = [];
  const relatedEntry: number[] = [];
  for (const entry of entries) {
    relatedStart.push(relatedEntry.length);
    relatedEntry.push(...new Set(vouchersOf(entry, byId).map((other) => numbers.get(other) ?? 0)));
  }
  relatedStart.push(relatedEntry.length);

  return writeIndex({
    ...hashTable(words),
    rootChild,
    edgeStart,
    edgeWord,
    edgeNode,
    formStart,
    formEntry: forms.map((form) => form.entry),
    formCapitals: forms.map((form) => form.capitals >>> 0),
    formText: forms.map((form) => texts.place(form.text)),
    formRule: forms.map((form) => form.rule),
    entryId: entries.map((entry) => texts.place(entry.id)),
    entryKind: entries.map((entry) => kinds.indexOf(entry.kind)),
    relatedStart,
    relatedEntry,
    textUnits: texts.units,
  });
}

/** Breadth first, so that the nodes near the root, which are read most, stand together. The root is 0. */
function numberNodes(root: Node): Node[] {
  const nodes = [root];
  for (let i = 0; i < nodes.length; i++) {
    for (const child of nodes[i]?.edges.values() ?? []) {
      child.number = nodes.length;
      nodes.push(child);
    }
  }
  return nodes;
}

function orderOf(rule: number): number {
  return rule === Rule.decoy ? Number.POSITIVE_INFINITY : rule;
}

function hashTable(words: ReadonlyMap<string, number>): {
  wordSlots: Uint32Array;
  wordStart: number[];
  wordUnits: number[];
} {
  // At most half full, a power of two.
  const wordSlots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(words.size, 1) * 2)));
  const wordStart = [0];
  const wordUnits: number[] = [];
  for (const [word, number] of words) {
    const units = Uint16Array.from(word, (char) => char.charCodeAt(0));
    wordStart[number] = wordUnits.length;
    wordUnits.push(...units);
    let slot = firstSlot(hashWord(units, units.length), wordSlots.length);
    while (wordSlots[slot] !== 0) slot = (slot + 1) & (wordSlots.length - 1);
    wordSlots[slot] = number;
  }
  wordStart.push(wordUnits.length);
  return { wordSlots, wordStart, wordUnits };
}

/** Zero-terminated texts, each kept once. */
class TextPool {
  readonly units: number[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const start = this.units.length;
    for (let i = 0; i < text.length; i++) {
      // Spellings are compared without what the tokeniser drops.
      if ((traitsOf(text.charCodeAt(i)) & Trait.class) !== CharClass.ignorable)
        this.units.push(text.charCodeAt(i));
    }
    this.units.push(0);
    this.#places.set(text, start);
    return start;
  }
}
