import { MAX_MEETING_CHARS, MAX_MEETINGS, type Meeting } from '../model/meeting';
import type { Mention } from '../model/mention';
import type { Block } from './block';
import type { FoundMention } from './found-mentions';
import { sentencesOf } from './sentences';

/** How much of a sentence stands before its first mention where not all of it has room. In UTF-16 units; chosen. */
const LEAD_CHARS = 60;

/** The sentences of a page in which different entries meet, at most `MAX_MEETINGS`. Expects mentions in page order. */
export function meetingsOf(mentions: readonly FoundMention[]): Meeting[] {
  const byBlock = new Map<Block, Mention[]>();
  for (const { block, mention } of mentions) {
    const there = byBlock.get(block);
    if (there) there.push(mention);
    else byBlock.set(block, [mention]);
  }
  const meetings: Meeting[] = [];
  for (const [block, there] of byBlock) {
    if (meetings.length >= MAX_MEETINGS) break;
    if (meet(there)) meetings.push(...meetingsIn(block.text, there));
  }
  return meetings.slice(0, MAX_MEETINGS);
}

/** The sentences of one text in which different entries meet. Mentions are in the order of the text. */
export function meetingsIn(text: string, mentions: readonly Meeting['mentions'][number][]): Meeting[] {
  return sentencesOf(text, mentions).flatMap(({ start, end }) => {
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const first = inside[0];
    if (!first || !meet(inside)) return [];
    const whole = end - start <= MAX_MEETING_CHARS;
    const from = whole ? start : Math.max(start, first.start - LEAD_CHARS);
    const to = Math.min(end, from + MAX_MEETING_CHARS);
    const kept = inside.filter((mention) => mention.end <= to);
    // Too far apart in an endless sentence to have met.
    if (!meet(kept)) return [];
    const shifted = kept.map((mention) => ({
      start: mention.start - from,
      end: mention.end - from,
      entry: mention.entry,
    }));
    return [{ text: text.slice(from, to), mentions: shifted }];
  });
}

function meet(mentions: readonly { entry: string }[]): boolean {
  return mentions.some(({ entry }) => entry !== mentions[0]?.entry);
}
