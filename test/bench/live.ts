import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../scripts/built-extension';
import { NEWS_ORIGIN } from '../../scripts/news-origin';
import { openTestBrowser } from '../browser/harness/test-browser';
import { type LivePage, livePages } from './live-pages';

/** What the main thread of a page was held up by, and what its memory held at the end. */
interface Cost {
  /** Tasks of more than 50 ms, in ms. */
  tasks: number[];
  /** Of the page and all that runs in it, in MB, after what can be let go of has been let go of. */
  heap: number;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

async function costOf(extension: string | undefined, { html, deed }: LivePage): Promise<Cost> {
  const browser = await openTestBrowser('chromium', extension);
  browser.serve('/live', html);
  const page = await browser.open.puppeteer.newPage();
  await page.evaluateOnNewDocument(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(`${NEWS_ORIGIN}/live`, { waitUntil: 'load' });
  await page.evaluate(`(async () => { ${deed} })()`);
  const tasks = (await page.evaluate('tasks')) as number[]; // what the observer above has pushed
  const heap = await heapOf(page);
  await browser.close();
  return { tasks, heap };
}

/**
 * `npm run bench:live` (after a build): the long tasks of live and long pages in Chromium, without Dossier and with it
 * (design 8: none of ours), and what their memory holds afterwards. Means little on a machine that is busy otherwise.
 */
for (const live of livePages) {
  const before = await costOf(undefined, live);
  const after = await costOf(builtExtension('chromium'), live);
  const told = ({ tasks, heap }: Cost) =>
    `${tasks.map((ms) => Math.round(ms)).join(' ') || 'none'} (heap ${heap.toFixed(1)} MB)`;
  console.log(
    `${live.name}\n  page alone, tasks over 50 ms: ${told(before)}\n  with Dossier: ${told(after)}`,
  );
}
