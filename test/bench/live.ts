import type { Page } from 'puppeteer-core';
import { browserNames } from '../../scripts/browser/browser-name';
import { NEWS_ORIGIN } from '../../scripts/news-origin';
import { openExtensionBrowser, type TestBrowser } from '../browser/harness/test-browser';
import { type LivePage, livePages } from './live-pages';
import { type Tasks, tasksIn } from './live-tasks';

/** A host that Dossier may not read: on it a page is alone. */
const ALONE = 'http://elsewhere.example';

/** What the main thread of a page was held up by, and what its memory held. */
interface Cost {
  /** The times between two turns of the page's own work, in ms, the longest first. */
  gaps: number[];
  /** Processor time of the page's tasks. Only Chromium tells. */
  tasks?: Tasks;
  /** The heap, in MB, and the nodes after the first screen and at the end, without garbage. Only Chromium tells. */
  memory?: { first: Memory; last: Memory };
}

interface Memory {
  heap: number;
  nodes: number;
}

async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.createCDPSession();
  // Twice: what the first collection lets go of holds on to more.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize / 1e6, nodes };
}

/** Runs in the page: takes turn after turn, and notes how long each had to wait. */
const takeTurns = `
  globalThis.gaps = [];
  let last = performance.now();
  const turn = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    setTimeout(turn, 0);
  };
  turn();`;

async function costOf(browser: TestBrowser, origin: string, { html, deed }: LivePage): Promise<Cost> {
  browser.serve(`${origin}/live`, html);
  const page = await browser.open.puppeteer.newPage();
  // A page in the background is not rendered, and nothing is painted on it.
  await page.bringToFront();
  const isChromium = browser.name === 'chromium';
  // Tracing and counting fill the heap as well: memory is looked at in a run of its own.
  const run = async (start: () => Promise<unknown>) => {
    await page.goto('about:blank');
    await start();
    await page.goto(`${origin}/live`, { waitUntil: 'load' });
  };
  await run(
    async () => isChromium && (await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] })),
  );
  await page.evaluate(takeTurns);
  await page.evaluate(`(async () => { ${deed} })()`);
  const trace = isChromium ? await page.tracing.stop() : undefined;
  const gaps = (await page.evaluate('gaps.sort((a, b) => b - a)')) as number[]; // what `takeTurns` has pushed
  const cost: Cost = { gaps };
  if (trace) {
    cost.tasks = tasksIn(trace, `${origin}/live`);
    await run(async () => undefined);
    await page.evaluate('new Promise((next) => setTimeout(next, 3000))');
    const first = await memoryOf(page);
    await page.evaluate(`(async () => { ${deed} })()`);
    cost.memory = { first, last: await memoryOf(page) };
  }
  await page.close();
  return cost;
}

const ms = (times: readonly number[]) => times.map((time) => time.toFixed(0)).join(' ') || 'none';

function told({ gaps, tasks, memory }: Cost): string {
  const long = gaps.filter((gap) => gap > 50).length;
  const lines = [`waits over 50 ms: ${long} of ${gaps.length}; longest ${ms(gaps.slice(0, 5))}`];
  if (tasks)
    lines.push(
      `tasks, processor ms: longest ${ms(tasks.longest)}; all ${ms([tasks.all])}; the reader’s own, longest ${ms(tasks.ours)}`,
    );
  if (memory)
    lines.push(
      `heap ${memory.first.heap.toFixed(1)}, then ${memory.last.heap.toFixed(1)} MB; nodes ${memory.first.nodes}, then ${memory.last.nodes}`,
    );
  return lines.join('\n      ');
}

/**
 * `npm run bench:live` (after a build): how long live and long pages are held up, alone and with Dossier (design 8: no
 * task of ours over 50 ms), and what their memory holds, side by side in one browser. Waits are by the clock and mean
 * little on a machine that is busy otherwise; processor time does not mind.
 */
for (const name of browserNames) {
  const browser = await openExtensionBrowser(name);
  for (const live of livePages) {
    console.log(`${name}, ${live.name}`);
    console.log(`  alone:        ${told(await costOf(browser, ALONE, live))}`);
    console.log(`  with Dossier: ${told(await costOf(browser, NEWS_ORIGIN, live))}`);
  }
  await browser.close();
}
