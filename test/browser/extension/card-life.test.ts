import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { cardInSight, isCardInSight } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { focusIn, nameIn, tabTo, untilCalm, untilCardIsGone, untilCardOf } from '../harness/in-card';
import { pressCommand } from '../harness/press-command';
import { cardBox } from '../page/over-page';

withExtension('the life of a card', (browser) => {
  let page: Page;
  beforeEach(async () => {
    browser().serve('/article', fixturePage('article.html'));
    page = await browser().visit('/article');
    await until('the page is painted', async () => (await paintedMentions(page)).length === 7);
    await page.focus('#place');
  });
  afterEach(async () => {
    await page.close();
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  const untilFocusIn = (card: Frame, name: string) =>
    until(`the focus is on ${name}`, async () => (await focusIn(card)).startsWith(name));

  /** Opens the card of the first mention by the keys of the manifest. */
  const openByKeys = async () => {
    await pressCommand(browser(), page, 'next-mention');
    await until('the ring is there', () =>
      page.evaluate(() => document.querySelector('dossier-host') !== null),
    );
    await pressCommand(browser(), page, 'open-card');
    const card = await cardInSight(page);
    await untilCardOf(card, 'Taliban');
    await until('the focus is in the card', () => card.evaluate(() => document.hasFocus()));
    return card;
  };
  const firstTie = (card: Frame) =>
    card.evaluate(() => document.querySelector('.tie-row .entry-link')?.textContent?.trim() ?? '');
  const closeByEsc = async () => {
    await page.keyboard.press('Escape');
    await untilCardIsGone(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('place');
  };

  test('goes by keys alone: to a mention, into its card, to a relation, back in three ways, and out', async () => {
    const card = await openByKeys();
    const relation = await firstTie(card);
    expect(relation).not.toBe('');
    await tabTo(page, card, relation);
    for (const back of ['button', 'Backspace', 'Alt+Left'] as const) {
      await page.keyboard.press('Enter');
      await until('another card is there', async () => !['', 'Taliban'].includes(await nameIn(card)));
      if (back === 'button') {
        await page.keyboard.down('Shift');
        await tabTo(page, card, text('card.back', { name: 'Taliban' }));
        await page.keyboard.up('Shift');
        await page.keyboard.press('Enter');
      } else if (back === 'Backspace') {
        await page.keyboard.press('Backspace');
      } else {
        await page.keyboard.down('Alt');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.up('Alt');
      }
      await untilCardOf(card, 'Taliban');
      // Where it had left: the way on is as short as before.
      await untilFocusIn(card, relation);
    }
    await closeByEsc();
  });

  test('has its note written by keys alone, and says that it is saved', async () => {
    const card = await openByKeys();
    await tabTo(page, card, text('card.toNote'));
    await page.keyboard.press('Enter');
    await untilFocusIn(card, text('card.note.label', { name: 'Taliban' }));
    await untilCalm(card);
    await page.keyboard.type('Seen at the bridge.');
    await reading(card, text('card.note.saved', { time: '' }).trim());
    await closeByEsc();
  });

  test('has the sentence kept, stays when it is pinned, and hides its entry, by keys alone', async () => {
    const card = await openByKeys();
    const press = async (name: string) => {
      await tabTo(page, card, name);
      await page.keyboard.press('Enter');
    };
    await untilCalm(card);
    await press(text('card.clip'));
    await reading(card, text('card.clip.done'));
    await press(text('card.pin'));
    await page.mouse.click(900, 700);
    expect(await isCardInSight(page)).toBe(true);
    await press(text('card.hide'));
    await untilFocusIn(card, text('card.hide.page'));
    await page.keyboard.press('Enter');
    await until('the name is plain', async () => (await paintedMentions(page)).length === 6);
    await untilFocusIn(card, text('card.hide.undo'));
    await page.keyboard.press('Enter');
    await until('the name is marked again', async () => (await paintedMentions(page)).length === 7);
    await page.keyboard.press('Escape');
    await untilCardIsGone(page);
  });

  test('takes no note while a layer of the page lies over it from within a closed shadow tree', async () => {
    const card = await openByKeys();
    await untilCalm(card);
    await page.evaluate(() => {
      const layer = document.createElement('div');
      layer.popover = 'manual';
      layer.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: #fff8';
      const keeper = document.createElement('section');
      keeper.attachShadow({ mode: 'closed' }).append(layer);
      document.body.append(keeper);
      layer.showPopover();
    });
    const { left, top } = await cardBox(page);
    await page.mouse.move(left + 60, top + 60);
    await page.mouse.move(left + 70, top + 70);
    await reading(card, text('card.note.covered'));
    expect(await card.evaluate(() => document.querySelector('.note-field:read-write'))).toBeNull();
    await page.keyboard.press('Escape');
    await untilCardIsGone(page);
  });
});
