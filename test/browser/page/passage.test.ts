import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { openReaderPage } from './reader-page';

/** Selects from the start of one element's text to the end of another's. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await until('the reader answers', () => page.evaluate(() => reader.sent.length > 0));
  await page.evaluate(
    (first, last) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(first) ?? document.body);
      range.setEndAfter(document.querySelector(last) ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    from,
    to,
  );
}

const passage = (page: Page) => page.evaluate(() => reader.call('selectedPassage', null));

withPlainBrowser('the selected passage', (browser) => {
  test('has its words without the page’s line breaks, what stands around it, and where', async () => {
    const page = await openReaderPage(
      browser(),
      '<h1>News</h1>\n<p>It was  <b id="a">late\n when</b> they <script>let x;</script>came.</p><p><i id="b">All</i> slept.</p>',
      {
        head:
          '<meta property="og:title" content="A  story"><meta property="og:site_name" content="The Times">' +
          '<link rel="canonical" href="/canonical#top">',
      },
    );
    await select(page, '#a', '#b');
    expect(await passage(page)).toEqual({
      selector: { exact: 'late when they came.\nAll', prefix: 'News\nIt was ', suffix: ' slept.', start: 12 },
      source: { url: `${new URL(page.url()).origin}/canonical`, title: 'A story', site: 'The Times' },
    });
    await page.close();
  });

  test('is none without a selection, and none in a form field', async () => {
    const page = await openReaderPage(browser(), '<p>Text</p><textarea id="field">Iran</textarea>');
    await until('the reader answers', () => page.evaluate(() => reader.sent.length > 0));
    expect(await passage(page)).toBeNull();
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#field')?.select());
    expect(await passage(page)).toBeNull();
    await page.close();
  });

  test('does not take another site’s address for its own', async () => {
    const page = await openReaderPage(browser(), '<p id="a">Text</p>', {
      head: '<link rel="canonical" href="https://elsewhere.example/story">',
    });
    await select(page, '#a', '#a');
    expect(await passage(page)).toMatchObject({ source: { url: page.url(), title: 'Story' } });
    await page.close();
  });

  test('is refused when it is too long, and is the same under inline marks', async () => {
    const page = await openReaderPage(
      browser(),
      `<p id="a">In Iran</p><p id="b">${'long '.repeat(5000)}</p>`,
      {
        preferences: { painter: 'marks' },
      },
    );
    await until('marks are painted', () => page.evaluate(() => document.querySelector('mark') !== null));
    await select(page, '#a', '#a');
    expect(await passage(page)).toMatchObject({ selector: { exact: 'In Iran', start: 0 } });
    await select(page, '#a', '#b');
    expect(await passage(page)).toMatchObject({ code: 'failed' });
    await page.close();
  });
});
