import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';

const { host } = new URL(NEWS_ORIGIN);

withExtension('the toolbar button', (browser) => {
  const open = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    const popup = await browser().open.openPopup(page);
    await popup.waitForSelector('main');
    const { background, reader } = askFrom(popup);
    await until('the page is painted', async () => (await paintedMentions(page)).length === 7);
    const actors = (await reader.pageActors(null)).length;
    // Texts: `chrome` exists in the extension's pages only.
    const tabId = Number(
      await popup.evaluate(
        'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
      ),
    );
    const options = await openedPage(browser(), '/options.html', async () => {
      await popup.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('options.html') })`);
    });
    return { page, background, options, tabId, actors };
  };
  const badge = (own: Page, tabId: number) => own.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  const title = (own: Page, tabId: number) => own.evaluate(`chrome.action.getTitle({ tabId: ${tabId} })`);
  const shows = (own: Page, tabId: number, words: string) =>
    until(`the badge is "${words}"`, async () => (await badge(own, tabId)) === words);

  test('counts the entries on the page, says where a site is off, and nothing on pages without either', async () => {
    const { page, options, tabId, actors } = await open();
    const { background } = askFrom(options);
    expect(actors).toBeGreaterThan(1);
    await shows(options, tabId, String(actors));
    await until('the title counts too', async () =>
      String(await title(options, tabId)).includes(String(actors)),
    );

    await background.ruleSite({ host, mode: 'off' });
    await shows(options, tabId, text('badge.off'));
    await page.reload();
    await shows(options, tabId, text('badge.off'));
    await background.ruleSite({ host, mode: null });
    await shows(options, tabId, String(actors));

    browser().serve('/empty', '<!doctype html><title>Empty</title><p>Nobody is named in this line of text.');
    await page.goto(`${NEWS_ORIGIN}/empty`);
    await shows(options, tabId, '');
    // puppeteer (24) waits in vain for a page that Firefox brings back as it was.
    await page.evaluate(() => history.back());
    await shows(options, tabId, String(actors));
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('has a menu that switches the site and pauses', async () => {
    // Nobody can open a menu of the browser's own; in Chromium a click in it can be reported from within.
    if (browser().name === 'firefox') return;
    const { options, tabId } = await open();
    const { background } = askFrom(options);
    const choose = async (id: string) => {
      const target = await browser().open.puppeteer.waitForTarget((one) => one.type() === 'service_worker');
      const worker = await target.worker();
      await worker?.evaluate(
        `chrome.contextMenus.onClicked.dispatch({ menuItemId: '${id}' }, { id: ${tabId} })`,
      );
    };
    const settings = () => background.siteSettings(null);
    await choose('pause-restart');
    await until('it is paused', async () => (await settings()).pause === 'restart');
    await choose('pause-end');
    await until('it goes on', async () => (await settings()).pause === null);
    await choose('run-on-site');
    await until('the site is off', async () => (await settings()).rules.some((rule) => rule.mode === 'off'));
    await choose('run-on-site');
    await until('the site is on', async () => !(await settings()).rules.some((rule) => rule.mode === 'off'));
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
