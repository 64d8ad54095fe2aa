import type { Introduced } from '../lib/match/block-reading';
import { compile } from '../lib/match/compile';
import { finder } from '../lib/match/find';
import { readIndex } from '../lib/match/index-format';
import { mentionOf } from '../lib/match/mention-of';
import type { Entry } from '../lib/model/entry';
import type { Why } from '../lib/model/mention';

/** A mention in a text that is a page of its own. Offsets are UTF-16 units, half-open. */
export interface TextMention {
  start: number;
  end: number;
  text: string;
  entry: string;
  why: Why;
}

/** Makes a function that finds the mentions in a text as on a page: its lines are blocks. */
export function textFinder(entries: readonly Entry[]): (text: string) => TextMention[] {
  const index = readIndex(compile(entries));
  const { findPage } = finder(index);
  return (text) => {
    const blocks = text.split('\n');
    const introduced: Introduced = new Map();
    let next = 0;
    return findPage(blocks, introduced).flatMap(({ mentions }, i) => {
      const base = next;
      next += (blocks[i]?.length ?? 0) + 1;
      return mentions.map((found) => {
        const { entry, why, ...span } = mentionOf(index, found, introduced);
        const [start, end] = [base + span.start, base + span.end];
        return { start, end, text: text.slice(start, end), entry, why };
      });
    });
  };
}
