import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { choose, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';

const isPainted = async (page: Page, name: string) =>
  (await paintedMentions(page)).some(({ text: painted }) => painted === name);

/** Makes an exception as the card does, from a popup for the tab in front. */
const never = (popup: Page, entry: string, reach: string) =>
  popup.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
    chrome.runtime.sendMessage({ to: 'background', call: 'addException',
      params: { tabId: tab.id, entry: ${JSON.stringify(entry)}, reach: ${JSON.stringify(reach)} } }))`);

withExtension('an entry that is never to be highlighted', (browser) => {
  test('is plain at once in all tabs that it is meant for, and after a reload, until it is taken back', async () => {
    browser().serve('/article', fixturePage('article.html'));
    browser().serve('/other', fixturePage('article.html'));
    // A tab in the background has nothing near its window, and paints nothing new.
    const other = await browser().visit('/other');
    await until('the name is painted', () => isPainted(other, 'Uzbekistan'));
    const page = await browser().visit('/article');
    await until('the name is painted', () => isPainted(page, 'Uzbekistan'));

    const popup = await browser().open.openPopup(page);
    await never(popup, 'uzbekistan', 'page');
    await until('the name is plain', async () => !(await isPainted(page, 'Uzbekistan')));
    expect(await isPainted(page, 'Taliban')).toBe(true);
    expect(await isPainted(other, 'Uzbekistan')).toBe(true);
    await never(popup, 'taliban', 'site');
    for (const tab of [page, other])
      await until('the other name is plain in both', async () => !(await isPainted(tab, 'Taliban')));
    await popup.close();

    await page.reload();
    await until('the rest is painted', () => isPainted(page, 'Quds Force'));
    expect(await isPainted(page, 'Uzbekistan')).toBe(false);
    expect(await isPainted(page, 'Taliban')).toBe(false);

    const again = await browser().open.openPopup(page);
    await reading(again, text('hidden.page'));
    await press(again, text('hidden.undo.of', { name: 'Uzbekistan' }));
    await until('the name is painted again', () => isPainted(page, 'Uzbekistan'));
    await press(again, text('hidden.undo.of', { name: 'Taliban' }));
    await until('nothing is listed as hidden', () =>
      again.evaluate(() => document.querySelector('.hidden-row') === null),
    );
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await until('the other name is painted in both', () => isPainted(tab, 'Taliban'));
    }
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('preferences chosen in the popup hold in open tabs', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await until('both mentions are painted', () => isPainted(page, 'Tokayev'));
    const popup = await browser().open.openPopup(page);
    await press(popup, text('popup.more'));
    await choose(popup, text('popup.density'), text('popup.density.page'));
    await until('one is left', async () => !(await isPainted(page, 'Tokayev')));
    expect(await isPainted(page, 'Kassym-Jomart Tokayev')).toBe(true);
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
