import { compile } from '../lib/match/compile';
import { finder } from '../lib/match/find';
import { idOf, readIndex } from '../lib/match/index-format';
import type { Entry } from '../lib/model/entry';

/** A mention in a text that is a page of its own. Offsets are UTF-16 units, half-open. */
export interface TextMention {
  start: number;
  end: number;
  text: string;
  entry: string;
}

/** Makes a function that finds the mentions in a text as on a page: its lines are blocks. */
export function textFinder(entries: readonly Entry[]): (text: string) => TextMention[] {
  const index = readIndex(compile(entries));
  const { findPage } = finder(index);
  return (text) => {
    const blocks = text.split('\n');
    let next = 0;
    return findPage(blocks, new Set()).flatMap(({ mentions }, i) => {
      const base = next;
      next += (blocks[i]?.length ?? 0) + 1;
      return mentions.map(({ start, end, entry }) => ({
        start: base + start,
        end: base + end,
        text: text.slice(base + start, base + end),
        entry: idOf(index, entry),
      }));
    });
  };
}
