import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { openTestBrowser, type TestBrowser } from '../harness/test-browser';
import { openReaderPage } from './reader-page';

/** Paragraphs that a live page adds. So many that what is compiled meanwhile is little beside what is kept of them. */
const PARAGRAPHS = 2000;

/** What may be kept of a paragraph with four mentions, in bytes: half of what lists, maps and objects for each took. */
const BYTES_EACH = 400;

let browser: TestBrowser;
beforeAll(async () => {
  // Firefox tells nobody how much memory a page has.
  browser = await openTestBrowser('chromium');
});
afterAll(() => browser?.close());

/** Appends paragraphs, and waits until all of their mentions are found. */
async function grow(page: Page, mentions: number): Promise<void> {
  await page.evaluate((count) => {
    const one = '<p>Iran, Iran and Tajikistan of the Quds Force.</p>';
    document.body.insertAdjacentHTML('beforeend', one.repeat(count));
  }, PARAGRAPHS);
  await until('all are found', () =>
    page.evaluate(async (wanted) => {
      reader.sent.length = 0;
      const actors = await reader.call('pageActors', null);
      // What `pageActors` gives.
      const counts = (actors as { count: number }[]).map(({ count }) => count);
      return counts.reduce((sum, count) => sum + count, 0) === wanted;
    }, mentions),
  );
}

/** What the page's scripts keep, in bytes. */
async function heapOf(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  // Twice: what the first collection lets go of holds on to more.
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

test('little is kept of a paragraph that nobody looks at', async () => {
  const page = await openReaderPage(browser, '<p>Iran</p>');
  await grow(page, 1 + 4 * PARAGRAPHS);
  const before = await heapOf(page);
  await grow(page, 1 + 8 * PARAGRAPHS);
  expect(((await heapOf(page)) - before) / PARAGRAPHS).toBeLessThan(BYTES_EACH);
  await page.close();
});
