import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { cardInSight, hoverMention } from '../../../scripts/browser/card';
import { testClipping, testId, testNote } from '../../unit/notebook/test-records';
import { reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { lostText, spaceText } from './lost-text';

/** A window of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10). */
const LARGE_PRINT = { width: 320, height: 256 };

const records = {
  clippings: [
    testClipping(1, {
      selector: { exact: 'The lorries crossed at dawn.', prefix: '', suffix: '', start: 0 },
      source: {
        url: 'https://news.example/a-rather-long-address/of-a-story-without-any-break',
        title: 'At the bridge',
        site: 'Border Post',
      },
      entries: ['uzbekistan', 'taliban'],
      savedAt: 1_000,
    }),
  ],
  notes: [testNote(11, { text: 'Ask who paid.', editedAt: 4_000 })],
};

withExtension('every word can be read', (browser) => {
  /** The faults of a page as it is, and with its text set wider. */
  const faultsOf = async (where: Page | Frame) => {
    const before = await lostText(where);
    await spaceText(where);
    return [...before, ...(await lostText(where)).map((fault) => `wider: ${fault}`)];
  };
  const article = async () => {
    browser().serve('/article', fixturePage('article.html'));
    return browser().visit('/article');
  };

  test.each([{ width: 1000, height: 800 }, LARGE_PRINT])('in the card over a page of %o', async (size) => {
    const page = await article();
    await page.setViewport(size);
    await hoverMention(page, 'Taliban');
    const card = await cardInSight(page);
    await reading(card, /Taliban[\s\S]*Sources/);
    expect(await faultsOf(card)).toEqual([]);
    await page.close();
  });

  test.each([
    ['/popup.html', /Taliban/],
    ['/glossary.html', text('glossary.title')],
    ['/glossary.html#entry=taliban', /Taliban[\s\S]*Sources/],
    ['/notebook.html', /lorries/],
    [`/notebook.html#leaf=${testId(1)}`, /lorries/],
    ['/options.html', text('options.sites.everywhere')],
    ['/welcome.html', /Dossier/],
  ])('on %s, at 100 % and at 400 %', async (address, expected) => {
    const popup = await browser().open.openPopup(await article());
    await reading(popup, /Taliban/);
    await askFrom(popup).background.restoreRecords(records);
    const [path = ''] = address.split('#');
    const page =
      path === '/popup.html'
        ? popup
        : await openedPage(browser(), path, async () => {
            await popup.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('${address}') })`);
          });
    await reading(page, expected);
    // Browsers give the popup its width, whatever the zoom.
    if (path === '/popup.html') return expect(await faultsOf(page)).toEqual([]);
    const before = await lostText(page);
    await page.setViewport(LARGE_PRINT);
    expect([...before, ...(await faultsOf(page))]).toEqual([]);
  });
});
