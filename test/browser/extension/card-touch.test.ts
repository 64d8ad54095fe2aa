import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { cardInSight } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { nameIn, pointInCard, untilCardIsGone, untilCardOf } from '../harness/in-card';
import { cardBox } from '../page/over-page';

const tie = '.tie-row .entry-link';
const button = (label: string) => `[aria-label="${label}"]`;

withExtension('a card under a finger', (browser) => {
  let page: Page;
  beforeEach(async () => {
    browser().serve('/article', fixturePage('article.html'));
    // Touch is for the next page: puppeteer reloads one that is open.
    page = await browser().visit('/blank');
    await page.setViewport({ width: 390, height: 800, hasTouch: true });
    await page.goto(new URL('/article', page.url()).href, { waitUntil: 'load' });
    await until('the page is painted', async () => (await paintedMentions(page)).length === 7);
  });
  afterEach(async () => {
    await page.close();
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  const openCardOf = async (name: string) => {
    const mention = (await paintedMentions(page)).find(({ text }) => text === name);
    await page.touchscreen.tap(mention?.x ?? 0, mention?.y ?? 0);
    const card = await cardInSight(page);
    await untilCardOf(card, name);
    return card;
  };

  test('stays while it is used: a relation, the way back, the pin, a note; its button closes it', async () => {
    const card = await openCardOf('Taliban');
    const tap = async (selector: string) => {
      const { x, y } = await pointInCard(page, card, selector);
      await page.touchscreen.tap(x, y);
    };
    await tap(tie);
    await until('another card is there', async () => !['', 'Taliban'].includes(await nameIn(card)));
    await tap('.back');
    await untilCardOf(card, 'Taliban');
    await tap(button(text('card.pin')));
    await card.waitForSelector(`${button(text('card.pin'))}[aria-pressed=true]`);
    // Pinned, it stays whatever is tapped.
    await page.touchscreen.tap(200, 60);
    await tap('.note-field');
    await card.waitForSelector('.note-field:focus:not(:read-only)');
    await page.keyboard.type('Seen at the bridge.');
    await reading(card, text('card.note.saved', { time: '' }).trim());
    await tap(button(text('card.close')));
    await untilCardIsGone(page);
  });

  test('is drawn down to close it, and closed by a tap beside it', async () => {
    await openCardOf('Taliban');
    const { left, right, top } = await cardBox(page);
    const finger = await page.touchscreen.touchStart((left + right) / 2, top + 20);
    for (let down = 20; down <= 100; down += 20) await finger.move((left + right) / 2, top + 20 + down);
    await finger.end();
    await untilCardIsGone(page);
    await openCardOf('Uzbekistan');
    await page.touchscreen.tap(200, 60);
    await untilCardIsGone(page);
  });
});
