import type { EntryId } from '../model/entry';
import type { BlockMentions, Findings, Introduction, Mention, Reading } from '../model/mention';
import { CallError } from './contract';

/** What was found in blocks of a page, and the entries that they were the first of the page to introduce. */
export interface FoundBlocks {
  blocks: BlockMentions[];
  introduced: Introduction[];
  /** The entries whose short form they were the first of the page to use for somebody else. */
  strangers: EntryId[];
}

/** Numbers of a mention in `spans`: start, end, place in `readings`. */
const PER_MENTION = 3;

/** Brings what was found in blocks into the form in which it goes to the reader. */
export function findingsOf({ blocks, introduced, strangers }: FoundBlocks): Findings {
  const readings: Reading[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ entry, kind, why }: Mention) => {
    const key = JSON.stringify([entry, why]);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, readings.length);
    return readings.push({ entry, kind, why }) - 1;
  };
  return {
    readings,
    blocks: blocks.map(({ mentions, waiting }) => ({
      spans: mentions.flatMap((mention) => [mention.start, mention.end, placeOf(mention)]),
      waiting,
    })),
    introduced,
    strangers,
  };
}

/**
 * The mentions of every block, in the order of the blocks. Throws a `CallError` where a span names no reading or
 * has no length.
 */
export function blocksOf({ readings, blocks }: Findings): BlockMentions[] {
  return blocks.map(({ spans, waiting }) => {
    const mentions: Mention[] = [];
    for (let at = 0; at < spans.length; at += PER_MENTION) {
      const [start = 0, end = 0, place = -1] = spans.slice(at, at + PER_MENTION);
      const reading = readings[place];
      if (!reading || start >= end) throw new CallError('malformed', 'a span without a reading or a length');
      mentions.push({ start, end, ...reading });
    }
    return { mentions, waiting };
  });
}
