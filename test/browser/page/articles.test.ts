import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { openReaderPage, untilPainted } from './reader-page';

const sentence =
  'Officials from Iran met their neighbours on Tuesday to talk about water, trade and the border crossings. ';
const paragraphs = (count: number) => `<p>${sentence.repeat(3)}</p>`.repeat(count);
const jsonLd = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const teasers = (count: number) =>
  '<div><a href="/s"><h2>Iran and its neighbours meet again on the border</h2></a><p>In short.</p></div>'.repeat(
    count,
  );

/** Pages, and whether they are articles. */
const pages: [title: string, head: string, body: string, isArticle: boolean][] = [
  ['a story without any claim', '', `<h1>Talks on water</h1>${paragraphs(5)}`, true],
  [
    'a short story that says what it is',
    jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle' }),
    `<h1>Talks</h1>${paragraphs(2)}`,
    true,
  ],
  [
    'a live blog, among other things in a graph',
    jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['LiveBlogPosting'] }] }),
    `<h1>Live</h1>${'<article><h2>12:04</h2><p>Iran’s delegation has left the hall without a word to the press, agencies at the place report.</p></article>'.repeat(9)}`,
    true,
  ],
  [
    'a story without paragraphs',
    '<meta property="og:type" content="article">',
    `<div><h1>Talks</h1>${`${sentence}<br><br>`.repeat(6)}</div>`,
    true,
  ],
  [
    'a front page with a sentence in every teaser',
    '',
    `<h1>News</h1>${`<div><a href="/s"><h2>Iran</h2></a><p>${sentence}</p></div>`.repeat(40)}`,
    false,
  ],
  ['a front page', '', `<h1>News</h1>${teasers(40)}`, false],
  [
    'a front page that claims to be an article',
    '<meta property="og:type" content="article">',
    `<h1>News</h1>${teasers(40)}<p>${sentence}</p>`,
    false,
  ],
  [
    'a front page that lists articles',
    jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
    `<h1>News</h1>${teasers(10)}${paragraphs(6)}`,
    false,
  ],
  [
    'a shop with a long description',
    jsonLd({ '@type': 'Product', name: 'Carpet' }),
    `<h1>Carpet from Iran</h1><button>Buy</button>${paragraphs(6)}`,
    false,
  ],
  [
    'a mail program with a long letter',
    '',
    `<h1>Inbox</h1><div role="toolbar"><button>Reply</button></div><div role="grid"><div role="row">Iran</div></div>${paragraphs(6)}`,
    false,
  ],
  [
    'an editor in which an article is written',
    '<meta property="og:type" content="article">',
    `<h1>Draft</h1><div contenteditable style="height:500px">${paragraphs(4)}</div><p>Iran</p>`,
    false,
  ],
  [
    'a field to write in that covers the page',
    '',
    `<h1>Draft on Iran</h1><textarea style="width:100%;height:500px"></textarea>${paragraphs(6)}`,
    false,
  ],
  [
    'broken claims',
    '<script type="application/ld+json">{"@type":</script>',
    `<h1>A</h1>${paragraphs(5)}`,
    true,
  ],
];

withPlainBrowser('on a site of which only articles are read', (browser) => {
  test('articles are told from other pages', async () => {
    const page = await openReaderPage(browser(), '');
    for (const [title, head, body, expected] of pages) {
      const told = await page.evaluate(
        (headHtml, bodyHtml) => {
          document.head.innerHTML = headHtml;
          document.body.innerHTML = bodyHtml;
          return dossier.isArticle(dossier.readSignals(document));
        },
        head,
        body,
      );
      expect([title, told]).toEqual([title, expected]);
    }
    await page.close();
  });

  test('a page that becomes an article is read, and dropped when a front page comes in its place', async () => {
    const page = await openReaderPage(browser(), `<div id="a">${teasers(30)}</div>`, { articlesOnly: true });
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/article');
        const place = document.querySelector('#a');
        if (place) place.innerHTML = html;
      },
      `<h1>Talks</h1>${paragraphs(5)}`,
    );
    await untilPainted(page, Array(15).fill('Iran'));
    await page.evaluate((html) => {
      history.pushState(null, '', '/front');
      const place = document.querySelector('#a');
      if (place) place.innerHTML = html;
    }, teasers(30));
    await untilPainted(page, []);
    await page.close();
  });

  test('a front page is looked at once, not once for each of its headlines', async () => {
    const counting = `<script>{
      const { createTreeWalker } = document;
      globalThis.walks = 0;
      document.createTreeWalker = (...args) => { walks += 1; return createTreeWalker.apply(document, args); };
    }</script>`;
    const headline =
      '<li><a href="/other">Talks between the two states are to go on next week in Iran</a></li>';
    const page = await openReaderPage(
      browser(),
      `<p>Iran</p>${`<ul>${headline.repeat(2)}</ul>`.repeat(40)}`,
      {
        head: counting,
      },
    );
    await untilPainted(page, Array(81).fill('Iran'));
    // Once more for what changes in the page while it loads.
    expect(await page.evaluate(() => Number(Reflect.get(globalThis, 'walks')))).toBeLessThan(5);
    await page.close();
  });

  test('all is read once the person says so', async () => {
    const page = await openReaderPage(browser(), '<p>Iran</p>', { articlesOnly: true });
    await until('the reader answers', () =>
      page.evaluate(async () => Array.isArray(await reader.call('pageActors', null))),
    );
    await page.evaluate(() => reader.readArticlesOnly(false));
    await untilPainted(page, ['Iran']);
    await page.evaluate(() => reader.readArticlesOnly(true));
    await untilPainted(page, []);
    await page.close();
  });
});
