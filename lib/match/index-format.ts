import { type AliasRule, type EntryId, type Kind, kinds } from '../model/entry';
import type { LookUp } from './tokens';
import { firstSlot } from './word-hash';

/**
 * The name index: one ArrayBuffer, read through typed-array views, so that loading it is reading its bytes.
 *
 * Layout: a header of `HEADER` 32-bit words (magic, format version, then the length in elements of each
 * section), then the sections of `sections` in order, each starting on a 4-byte boundary.
 * All numbers are in the byte order of the machine: little-endian on everything that runs a browser.
 */
const MAGIC = 0x58495344; // "DSIX"
const FORMAT = 2;

const sections = [
  // Words: an open-addressing hash table of folded words. A slot holds a word's number, 0 when empty.
  ['wordSlots', Uint32Array],
  /** Where word n (from 1) begins in `wordUnits`; it ends where the next begins. */
  ['wordStart', Uint32Array],
  // Names: a trie over word numbers. Node 0 is nothing, the children of the root stand in `rootChild`.
  /** By word number: the node of names that begin with it, or 0. */
  ['rootChild', Uint32Array],
  /** By node: where its edges begin in `edgeWord` and `edgeNode`, sorted by word. */
  ['edgeStart', Uint32Array],
  ['edgeWord', Uint32Array],
  ['edgeNode', Uint32Array],
  /** By node: where the forms that end there begin in the `form…` sections. */
  ['formStart', Uint32Array],
  /** By form: its entry, counted from 0; for a decoy, `NO_ENTRY`. */
  ['formEntry', Uint32Array],
  /** By form: bit n is set when word n of the name must begin with a capital. */
  ['formCapitals', Uint32Array],
  /** By form: where its spelling begins in `textUnits`. */
  ['formText', Uint32Array],
  /** By entry: where its id begins in `textUnits`. */
  ['entryId', Uint32Array],
  /** By entry: where the entries that vouch for its short forms begin in `relatedEntry`. */
  ['relatedStart', Uint32Array],
  ['relatedEntry', Uint32Array],
  ['wordUnits', Uint16Array],
  ['textUnits', Uint16Array],
  /** By form: a `Rule`. */
  ['formRule', Uint8Array],
  /** By entry: its kind, by place in `kinds`. */
  ['entryKind', Uint8Array],
] as const;

type SectionName = (typeof sections)[number][0];
type SectionType<N extends SectionName> = InstanceType<
  Extract<(typeof sections)[number], readonly [N, unknown]>[1]
>;
/** The sections as arrays. Shared: never write to them. */
export type NameIndex = { readonly [N in SectionName]: SectionType<N> };

/** In place of an entry: a form that means none of ours. */
export const NO_ENTRY = 0xffff_ffff;

/**
 * The alias rules as the index keeps them (see `AliasRule`), and decoys. `acronym` is `exact-case` for acronyms so
 * short that something else on the page must vouch for them.
 */
export const Rule = { decoy: 0, always: 1, exactCase: 2, acronym: 3, anyCase: 4, introduced: 5 } as const;
const rules: readonly AliasRule[] = ['always', 'exact-case', 'exact-case', 'any-case', 'introduced'];

const HEADER = 2 + sections.length;

/** Writes sections into one buffer. */
export function writeIndex(parts: { [N in SectionName]: ArrayLike<number> }): ArrayBuffer {
  let bytes = HEADER * 4;
  for (const [name, Type] of sections) bytes += padded(parts[name].length * Type.BYTES_PER_ELEMENT);
  const buffer = new ArrayBuffer(bytes);
  const header = new Uint32Array(buffer, 0, HEADER);
  header[0] = MAGIC;
  header[1] = FORMAT;
  let offset = HEADER * 4;
  sections.forEach(([name, Type], i) => {
    const part = parts[name];
    header[2 + i] = part.length;
    new Type(buffer, offset, part.length).set(part);
    offset += padded(part.length * Type.BYTES_PER_ELEMENT);
  });
  return buffer;
}

/**
 * Reads an index without copying it. Throws when the bytes are no index, one of another format version, or cut
 * off: nothing is trusted but that the sections hold what `compile` put there.
 */
export function readIndex(buffer: ArrayBuffer): NameIndex {
  if (buffer.byteLength < HEADER * 4) throw new Error('name index: too short');
  const header = new Uint32Array(buffer, 0, HEADER);
  if (header[0] !== MAGIC) throw new Error('name index: not a name index');
  if (header[1] !== FORMAT) throw new Error(`name index: format ${header[1]}, this version reads ${FORMAT}`);
  let offset = HEADER * 4;
  const views = sections.map(([name, Type], i) => {
    const length = header[2 + i] ?? 0;
    if (offset + length * Type.BYTES_PER_ELEMENT > buffer.byteLength) throw new Error('name index: cut off');
    const view = new Type(buffer, offset, length);
    offset += padded(length * Type.BYTES_PER_ELEMENT);
    return [name, view] as const;
  });
  // One view per section, of the section's own type: what NameIndex says.
  return Object.fromEntries(views) as unknown as NameIndex;
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** The zero-terminated text at a place of `textUnits`. */
function textAt(index: NameIndex, start: number): string {
  const end = index.textUnits.indexOf(0, start);
  return String.fromCharCode(...index.textUnits.subarray(start, end));
}

/** The id of an entry by its number. */
export function idOf(index: NameIndex, entry: number): EntryId {
  // Compiled from entries, whose ids are ids.
  return textAt(index, index.entryId[entry] ?? 0) as EntryId;
}

/** The kind of an entry by its number. */
export function kindOf(index: NameIndex, entry: number): Kind {
  return kinds[index.entryKind[entry] ?? 0] ?? 'term';
}

/** A form as the glossary spells it. */
export function spellingOf(index: NameIndex, form: number): string {
  return textAt(index, index.formText[form] ?? 0);
}

/** The rule of a form; that of decoys is none, and they are no mentions. */
export function ruleOf(index: NameIndex, form: number): AliasRule {
  return rules[(index.formRule[form] ?? Rule.always) - 1] ?? 'always';
}

/** Looks folded words up: their number, 0 when no name holds it. Expected constant time. */
export function wordsOf({ wordSlots, wordStart, wordUnits }: NameIndex): LookUp {
  const slots = wordSlots.length;
  return (folded, length, hash) => {
    for (let slot = firstSlot(hash, slots); ; slot = (slot + 1) & (slots - 1)) {
      const word = wordSlots[slot] ?? 0;
      if (word === 0) return 0;
      const start = wordStart[word] ?? 0;
      if ((wordStart[word + 1] ?? 0) - start !== length) continue;
      let i = 0;
      while (i < length && wordUnits[start + i] === folded[i]) i++;
      if (i === length) return word;
    }
  };
}

/** The node that a word leads to from a node, 0 when none. Edges are sorted: binary search. */
export function childOf(index: NameIndex, node: number, word: number): number {
  const { edgeStart, edgeWord, edgeNode } = index;
  let low = edgeStart[node] ?? 0;
  let high = edgeStart[node + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = edgeWord[middle] ?? 0;
    if (there === word) return edgeNode[middle] ?? 0;
    if (there < word) low = middle + 1;
    else high = middle;
  }
  return 0;
}
