import type { EntryId } from '../model/entry';
import type { Mention, Reading, Why } from '../model/mention';
import type { Block } from './block';

/** Start, end and reading of one mention after the other. */
type Kept = readonly (number | Reading)[];

const PER_MENTION = 3;

/**
 * The mentions of a page, by the blocks that they stand in. A live page comes to have thousands, few of which are ever
 * looked at: they are kept as bare numbers beside shared readings, and made anew for whoever asks. So mentions are told
 * apart by their block and their start, never by identity.
 */
export class KeptMentions implements Iterable<[Block, Mention[]]> {
  readonly #kept = new Map<Block, Kept>();
  /** Pages repeat few readings in many places: of each entry the last one, and which others were found to be the same. */
  readonly #lastOf = new Map<EntryId, Reading>();
  readonly #known = new WeakMap<Why, Reading>();

  /** The mentions of a block, in the order of its text; none when it has none, or has left the page. */
  get(block: Block): Mention[] {
    return unpacked(this.#kept.get(block) ?? []);
  }

  /** Takes mentions of a block in place of those it had. */
  set(block: Block, mentions: readonly Mention[]): void {
    const kept = mentions.flatMap((mention) => [mention.start, mention.end, this.#shared(mention)]);
    // A list that has grown keeps room for more; a copy is as long as it is.
    if (kept.length > 0) this.#kept.set(block, kept.slice());
    else this.#kept.delete(block);
  }

  /** The blocks that have mentions. */
  blocks(): Iterable<Block> {
    return this.#kept.keys();
  }

  /** The blocks that mention an entry, in the order in which they came. Linear in all mentions. */
  *blocksOf(entry: EntryId): Iterable<Block> {
    for (const [block, kept] of this.#kept)
      if (kept.some((part) => typeof part === 'object' && part.entry === entry)) yield block;
  }

  /** All entries that are mentioned. */
  entries(): Set<EntryId> {
    const entries = new Set<EntryId>();
    for (const kept of this.#kept.values())
      for (const part of kept) if (typeof part === 'object') entries.add(part.entry);
    return entries;
  }

  *[Symbol.iterator](): Iterator<[Block, Mention[]]> {
    for (const [block, kept] of this.#kept) yield [block, unpacked(kept)];
  }

  #shared({ entry, kind, why }: Mention): Reading {
    const known = this.#known.get(why);
    if (known) return known;
    const reading = { entry, kind, why };
    const last = this.#lastOf.get(entry);
    const shared = last && JSON.stringify(last) === JSON.stringify(reading) ? last : reading;
    this.#lastOf.set(entry, shared);
    this.#known.set(why, shared);
    return shared;
  }
}

function unpacked(kept: Kept): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < kept.length; at += PER_MENTION) {
    // As `set` put them there.
    const [start, end, reading] = kept.slice(at, at + PER_MENTION) as [number, number, Reading];
    mentions.push({ start, end, ...reading });
  }
  return mentions;
}
