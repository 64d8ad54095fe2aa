import type { backgroundCallsOfReader } from '../../lib/messages/background-for-reader';
import { client } from '../../lib/messages/dispatch';
import { blocksOf } from '../../lib/messages/findings';
import { askedOfBackground } from '../../lib/messages/in-reader';
import type { Block } from '../../lib/page/block';
import { linkLists } from '../../lib/page/link-lists';
import { readBlocks } from '../../lib/page/read-blocks';

/**
 * What `page.ts` measures inside a page: bundled, and run there. Times are means over many runs, in ms; the best of
 * several such means, since noise only ever adds.
 */

/** Clocks in pages are coarse, a millisecond in Firefox: a round lasts at least so long. */
const AT_LEAST_MS = 30;
const ROUNDS = 5;

async function bestMean(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (let runs = 1; ; runs++) {
      await run();
      const passed = performance.now() - started;
      if (passed < AT_LEAST_MS) continue;
      best = Math.min(best, passed / runs);
      break;
    }
  }
  return best;
}

const nobody = {
  known: () => false,
  hidden: () => undefined,
  shadow: () => undefined,
  hostless: () => undefined,
};

/** The texts of all blocks of the page. */
export function texts(): string[] {
  const read: string[] = [];
  for (const { blocks } of readBlocks(document.body, nobody)) read.push(...blocks.map(({ text }) => text));
  return read;
}

/** Walking the page: what anybody pays who reads its text. */
export function walkMs(): Promise<number> {
  return bestMean(texts);
}

/** Telling lists of links from the text, which comes on top of the walk. */
export function sortMs(): Promise<number> {
  const blocks: Block[] = [];
  for (const reading of readBlocks(document.body, nobody)) blocks.push(...reading.blocks);
  return bestMean(() => [...linkLists(() => true)(blocks)]);
}

/** Taking a reply of the background in: as the browser does, checking it, and giving each block its mentions. */
export function replyMs(reply: string): Promise<number> {
  const send = async () => JSON.parse(reply);
  const background = client<typeof backgroundCallsOfReader>('background', askedOfBackground, send);
  return bestMean(async () =>
    blocksOf(await background.findMentions({ texts: [], introduced: [], strangers: [] })),
  );
}
