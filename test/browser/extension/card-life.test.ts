import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardInSight, isCardInSight } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { pressCommand } from '../harness/press-command';

const cardName = (card: Frame) =>
  card.evaluate(() => document.querySelector('.card-name')?.textContent ?? '');

const untilCardOf = (card: Frame, name: string) =>
  until(`the card is that of ${name}`, async () => (await cardName(card)) === name);

const untilClosed = (page: Page) => until('the card is gone', async () => !(await isCardInSight(page)));

/** Presses Tab, as often as a person would, until the focus is on the control whose name begins so. */
async function tabTo(page: Page, card: Frame, name: string): Promise<void> {
  const isOn = () =>
    card.evaluate((wanted) => {
      const at = document.activeElement;
      // Not the card as a whole, which takes the focus when another entry comes.
      if (!at?.matches('button, a, textarea, input')) return false;
      return (at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '').startsWith(wanted);
    }, name);
  for (let tabs = 0; !(await isOn()); tabs++) {
    expect(tabs, `Tabs on the way to ${name}`).toBeLessThan(60);
    await page.keyboard.press('Tab');
  }
}

withExtension('the life of a card', (browser) => {
  let page: Page;
  beforeEach(async () => {
    browser().serve('/article', fixturePage('article.html'));
    page = await browser().visit('/article');
    await until('the page is painted', async () => (await paintedMentions(page)).length === 7);
  });
  afterEach(async () => {
    await page.close();
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('goes by keys alone: to a mention, into its card, to a relation, and out again', async () => {
    await page.focus('#place');
    await pressCommand(browser(), page, 'next-mention');
    await until('the ring is there', () =>
      page.evaluate(() => document.querySelector('dossier-host') !== null),
    );
    await pressCommand(browser(), page, 'open-card');
    const card = await cardInSight(page);
    await untilCardOf(card, 'Taliban');
    const relation = await card.evaluate(
      () => document.querySelector('.tie-row .entry-link')?.textContent?.trim() ?? '',
    );
    expect(relation).not.toBe('');
    await tabTo(page, card, relation);
    await page.keyboard.press('Enter');
    await until('another card is there', async () => !['', 'Taliban'].includes(await cardName(card)));
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('place');
  });
});
