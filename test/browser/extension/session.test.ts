import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { cardShowing, hoverMention } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { welcomePage } from '../../../scripts/browser/welcome';
import { fill, press, reading } from '../harness/controls';
import { withNewExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { foreignRequests } from '../harness/foreign-requests';
import { openedPage } from '../harness/opened-page';

withNewExtension('a whole session', (browser) => {
  test('asks nothing of the network: from the welcome page over page, card and popup to every page there is', async () => {
    const welcome = await welcomePage(browser().open);
    await reading(welcome, text('welcome.lead'));
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await until('the page is painted', async () => (await paintedMentions(page)).length > 0);
    await hoverMention(page, 'Taliban');
    await cardShowing(page, new RegExp(text('card.background')));

    const popupOver = async (over: Page) => {
      const popup = await browser().open.openPopup(over);
      await popup.waitForSelector('main');
      return popup;
    };
    const popup = await popupOver(page);
    await press(popup, text('popup.clipPage'));
    await reading(popup, 'A fixture: talks in a border town');
    await fill(popup, text('popup.search.label'), 'quds');
    await reading(popup, 'Quds Force');
    const pages: [string, string][] = [
      ['/glossary.html#entry=taliban', text('card.background')],
      ['/notebook.html', 'A fixture: talks in a border town'],
      ['/options.html', text('options.sites.everywhere')],
    ];
    for (const [path, words] of pages) {
      const own = await openedPage(browser(), path.replace(/#.*/, ''), async () => {
        await welcome.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('${path}') })`);
      });
      await reading(own, words);
    }
    expect(foreignRequests(browser())).toEqual([]);
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
