import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { isHtmlUntouched, noTraces, tracesOn } from '../harness/page-traces';
import { openReaderPage, placeOf, untilPainted } from './reader-page';

const story = '<h1>News</h1><p style="margin:60px">General Qassem Soleimani left Iran.</p><input id="field">';
const inStory = ['Qassem Soleimani', 'Iran'];

const cardFrame = (page: Page) => page.frames().find((frame) => frame.url().includes('/card.html'));

/** What stands at a point of the page: our host, where the card covers it. */
const tagAt = (page: Page, { x, y }: { x: number; y: number }) =>
  page.evaluate((left, top) => document.elementFromPoint(left, top)?.tagName, x, y);

/** Rests the pointer on a mention; gives a point within the card that opens below. */
async function hoverOn(page: Page, text: string): Promise<{ x: number; y: number }> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  return { x, y: y + 60 };
}

async function untilOpen(page: Page, inside: { x: number; y: number }): Promise<void> {
  await until('the card is open', async () => (await tagAt(page, inside)) === 'DOSSIER-HOST');
}

async function untilClosed(page: Page, inside: { x: number; y: number }): Promise<void> {
  await until('the card is closed', async () => (await tagAt(page, inside)) !== 'DOSSIER-HOST');
}

withPlainBrowser('the card over the page', (browser) => {
  test('is ready before it is wanted, opens on a mention, closes when the pointer leaves', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    const frame = await until('the card is warm', async () => cardFrame(page) ?? null);
    const shown = () => frame.evaluate(() => Reflect.get(globalThis, 'shown'));
    await until(
      'the first entry is ready',
      async () => JSON.stringify(await shown()) === '["qassem-soleimani"]',
    );
    const inside = await hoverOn(page, 'Iran');
    await untilOpen(page, inside);
    expect(await shown()).toEqual(['qassem-soleimani', 'iran']);
    await page.mouse.move(inside.x, inside.y);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tagAt(page, inside)).toBe('DOSSIER-HOST');
    await page.mouse.move(5, 5);
    await untilClosed(page, inside);
    expect(await isHtmlUntouched(page)).toBe(true);
    await page.close();
  });

  test('does not open from the empty space beside a text', async () => {
    const page = await openReaderPage(browser(), '<p>Iran</p>');
    await untilPainted(page, ['Iran']);
    const { x, y } = await placeOf(page, 'Iran');
    await page.mouse.move(x + 200, y);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await tagAt(page, { x: x + 200, y: y + 60 })).not.toBe('DOSSIER-HOST');
    await page.close();
  });

  test('Esc closes it, and the focus stays where it was', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    await page.focus('#field');
    const inside = await hoverOn(page, 'Iran');
    await untilOpen(page, inside);
    await page.keyboard.press('Escape');
    await untilClosed(page, inside);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.close();
  });

  test('a click in it keeps it, its own close gives the focus back', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    await page.focus('#field');
    const inside = await hoverOn(page, 'Iran');
    await untilOpen(page, inside);
    await page.mouse.click(inside.x, inside.y);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DOSSIER-HOST');
    await cardFrame(page)?.evaluate(() => Reflect.get(globalThis, 'callReader')('cardClosed', null));
    await untilClosed(page, inside);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.close();
  });

  test('takes the height that the card tells', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    const inside = await hoverOn(page, 'Iran');
    await untilOpen(page, inside);
    const low = { x: inside.x, y: inside.y + 250 };
    expect(await tagAt(page, low)).not.toBe('DOSSIER-HOST');
    await cardFrame(page)?.evaluate(() =>
      Reflect.get(globalThis, 'callReader')('cardSized', { height: 400 }),
    );
    await untilOpen(page, low);
    await page.close();
  });

  test('is over a modal dialog’s backdrop and full-page layers', async () => {
    const layer = '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>';
    const page = await openReaderPage(browser(), story + layer);
    await untilPainted(page, inStory);
    await untilOpen(page, await hoverOn(page, 'Iran'));
    await page.close();
  });

  test('comes back when the page removes our element, a few times', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    await page.evaluate(() => document.querySelector('dossier-host')?.remove());
    await until('it is back', () => page.evaluate(() => document.querySelector('dossier-host') !== null));
    await untilOpen(page, await hoverOn(page, 'Iran'));
    await page.evaluate(() => {
      // A page that insists has its way, and is not fought for ever.
      new MutationObserver(() => document.querySelector('dossier-host')?.remove()).observe(
        document.documentElement,
        { childList: true },
      );
      document.querySelector('dossier-host')?.remove();
    });
    await until('it is gone', () => page.evaluate(() => document.querySelector('dossier-host') === null));
    await page.close();
  });

  test('where no frame loads, a plain card tells the public text', async () => {
    const page = await openReaderPage(browser(), story, {
      headers: { 'content-security-policy': "frame-src 'none'" },
    });
    await untilPainted(page, inStory);
    await untilOpen(page, await hoverOn(page, 'Iran'));
    await page.close();
  });

  test('a message is shown and told, and leaves again with the reader', async () => {
    const page = await openReaderPage(browser(), '<p>Nothing.</p>');
    await until('the page was read', () => page.evaluate(() => reader.sent.length > 0));
    await page.evaluate(() => reader.call('announce', { text: 'Clipped.' }));
    expect((await tracesOn(page)).hosts).toBe(1);
    await page.evaluate(() => reader.stop());
    expect(await tracesOn(page)).toEqual(noTraces);
    await page.close();
  });
});
