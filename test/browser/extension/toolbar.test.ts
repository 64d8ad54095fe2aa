import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import { chooseInMenu } from '../harness/choose-in-menu';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { untilNoTraces } from '../harness/page-traces';
import { pressCommand } from '../harness/press-command';

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

  test('has a menu that switches the site and pauses, and a key that switches the site', async () => {
    const { page, options } = await open();
    const { background } = askFrom(options);
    const choose = (id: string) => chooseInMenu(browser(), page, id);
    const settings = () => background.siteSettings(null);
    const isOff = async () => (await settings()).rules.some((rule) => rule.mode === 'off');
    await choose('pause-restart');
    await until('it is paused', async () => (await settings()).pause === 'restart');
    await untilNoTraces(page);
    await choose('pause-end');
    await until('it goes on', async () => (await settings()).pause === null);
    await choose('run-on-site');
    await until('the site is off', isOff);
    await untilNoTraces(page);
    await choose('run-on-site');
    await until('the site is on', async () => !(await isOff()));
    await until('the page is painted again', async () => (await paintedMentions(page)).length === 7);

    await pressCommand(browser(), page, 'toggle-site');
    await until('the site is off', isOff);
    await untilNoTraces(page);
    await pressCommand(browser(), page, 'toggle-site');
    await until('the site is on', async () => !(await isOff()));
    await until('the page is painted again', async () => (await paintedMentions(page)).length === 7);
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
