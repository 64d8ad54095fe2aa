import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Passage } from '../../../lib/model/clipping';
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

const passage = (page: Page) => page.evaluate(() => reader.call('passage', null));

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
      source: {
        url: `${new URL(page.url()).origin}/canonical`,
        title: 'A story',
        site: 'The Times',
        language: 'en',
      },
    });
    await page.close();
  });

  test('is the page as a whole without a selection, and with one in a form field', async () => {
    const page = await openReaderPage(browser(), '<p>Text</p><textarea id="field">Iran</textarea>');
    await until('the reader answers', () => page.evaluate(() => reader.sent.length > 0));
    const whole = { selector: null, source: { url: page.url(), title: 'Story' } };
    expect(await passage(page)).toMatchObject(whole);
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#field')?.select());
    expect(await passage(page)).toMatchObject(whole);
    await page.close();
  });

  const article = (structured: string) => `<script type="application/ld+json">${structured}</script>`;
  test.each([
    [
      'structured data, in a graph',
      article(
        '{"@graph":[{"@type":"WebSite","author":"nobody"},{"@type":["NewsArticle"],' +
          '"author":[{"name":"Ana  Li"},"Bo Wu"],"datePublished":"2026-03-01T09:30:00+02:00"}]}',
      ),
      { byline: 'Ana Li, Bo Wu', publishedAt: '2026-03-01T09:30:00+02:00' },
    ],
    [
      'meta elements, beside broken structured data',
      `${article('{"@type":"NewsArticle", broken')}<meta name="author" content="Ana Li">` +
        '<meta property="article:published_time" content="2026-03-01">',
      { byline: 'Ana Li', publishedAt: '2026-03-01' },
    ],
    [
      'neither names nor dates',
      `${article('[null, 7, {"@type":"NewsArticle","author":{"url":"x"},"datePublished":"soon"}]')}` +
        '<meta property="article:author" content="https://social.example/ana">',
      {},
    ],
  ])('tells author and day of a page with %s', async (_, head, told) => {
    const page = await openReaderPage(browser(), '<p>Text</p>', { head });
    await until('the reader answers', () => page.evaluate(() => reader.sent.length > 0));
    const { source } = v.parse(Passage, await passage(page));
    const { url: _url, title: _title, site: _site, ...rest } = source;
    expect(rest).toEqual({ language: 'en', ...told });
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
    expect(await passage(page)).toMatchObject({ code: 'too-long' });
    await page.close();
  });
});
