import { compile } from '../lib/match/compile';
import { finder } from '../lib/match/find';
import { idOf, readIndex } from '../lib/match/index-format';
import { whyOf } from '../lib/match/why';
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
    const introduced = new Map<number, string>();
    let next = 0;
    return findPage(blocks, introduced).flatMap(({ mentions }, i) => {
      const base = next;
      next += (blocks[i]?.length ?? 0) + 1;
      return mentions.map((found) => ({
        start: base + found.start,
        end: base + found.end,
        text: text.slice(base + found.start, base + found.end),
        entry: idOf(index, found.entry),
        why: whyOf(index, found, introduced),
      }));
    });
  };
}
