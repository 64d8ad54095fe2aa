import { backgroundCallsOfReader } from '../../lib/messages/background-for-reader';
import { client } from '../../lib/messages/dispatch';
import { readBlocks } from '../../lib/page/read-blocks';

/** What `page.ts` measures inside a page: bundled, and run there. Times are means over many runs, in ms. */

/** Clocks in pages are coarse, a millisecond in Firefox: a measurement lasts at least so long. */
const AT_LEAST_MS = 100;

/** The mean time of one run. */
async function mean(run: () => unknown): Promise<number> {
  await run();
  const started = performance.now();
  for (let runs = 1; ; runs++) {
    await run();
    const passed = performance.now() - started;
    if (passed >= AT_LEAST_MS) return passed / runs;
  }
}

const nobody = { known: () => false, hidden: () => undefined, shadow: () => undefined };

/** The texts of all blocks of the page. */
export function texts(): string[] {
  const read: string[] = [];
  for (const { blocks } of readBlocks(document.body, nobody)) read.push(...blocks.map(({ text }) => text));
  return read;
}

/** Walking the page: what anybody pays who reads its text. */
export function walkMs(): Promise<number> {
  return mean(texts);
}

/** Taking a reply of the background in: unpacking it, and checking it against its contract. */
export function replyMs(reply: string): Promise<number> {
  const background = client('background', backgroundCallsOfReader, async () => JSON.parse(reply));
  return mean(() => background.findMentions({ texts: [], introduced: [] }));
}
