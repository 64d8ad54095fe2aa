import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { welcomePage } from '../../../scripts/browser/welcome';
import { press, reading } from '../harness/controls';
import { withNewExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { foreignRequests } from '../harness/foreign-requests';
import { openedPage } from '../harness/opened-page';
import { untilNoTraces } from '../harness/page-traces';
import { accessibilityFaults } from '../pages/accessibility';

withNewExtension('the first minutes', (browser) => {
  const point = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      const name = [...document.querySelectorAll('.sample-mention')].find(
        ({ textContent }) => textContent === wanted,
      );
      name?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    }, words);

  test('begin on the welcome page, whose sample can be tried out there', async () => {
    const page = await welcomePage(browser().open);
    await reading(page, text('welcome.lead'));
    await page.waitForSelector('.sample-mention');
    expect(await accessibilityFaults(page)).toEqual([]);
    await point(page, 'Quds Force');
    await reading(page, text('card.background'));
    expect(await page.evaluate(() => document.querySelector('.card-name')?.textContent)).toBe('Quds Force');
    expect(await accessibilityFaults(page)).toEqual([]);
    // A bare surname counts since the sample has the full name before it.
    await press(page, /^Rahmon$/);
    await reading(page, /Emomali Rahmon/);
    // The browser has given the keys that the manifest suggests: none of them is one of its own.
    const keys = () => page.$$eval('.shortcuts kbd', (all) => all.map(({ textContent }) => textContent));
    await until('all four keys are there', async () => (await keys()).length === 4);
    expect(await foreignRequests(browser())).toEqual([]);
  });

  test('need no setting: a listed site is highlighted, another is not, and welcome comes only once', async () => {
    browser().serve('/article', fixturePage('article.html'));
    browser().serve('http://unlisted.example/', fixturePage('article.html'));
    const listed = await browser().visit('/article');
    await until('the listed site is painted', async () => (await paintedMentions(listed)).length > 0);
    const unlisted = await browser().visit('http://unlisted.example/');
    // That the reader has run in a tab that was opened later shows that it would have run here by now.
    const later = await browser().visit('/article');
    await until('the later tab is painted', async () => (await paintedMentions(later)).length > 0);
    await untilNoTraces(unlisted);

    const welcome = await welcomePage(browser().open);
    const options = await openedPage(browser(), '/options.html', () => press(welcome, text('options.title')));
    await reading(options, text('options.sites.none'));
    await press(welcome, text('welcome.done'));
    // puppeteer (24) goes on listing a tab that Firefox has closed.
    const tabs = () =>
      options.evaluate(`chrome.tabs.query({}).then((open) => open.map(({ url }) => url).join())`);
    await until('the welcome page is closed', async () => !String(await tabs()).includes('/welcome.html'));
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
