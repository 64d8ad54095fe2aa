import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { isCardInSight } from '../../../scripts/browser/card';
import { until } from '../../../scripts/browser/until';
import { cardBox } from '../page/over-page';

/** Waits until the card is that of an entry. */
export async function untilCardOf(card: Frame, name: string): Promise<void> {
  await until(`the card is that of ${name}`, async () => (await nameIn(card)) === name);
}

/** The name of the entry that the card shows; empty where it shows none. */
export function nameIn(card: Frame): Promise<string> {
  return card.evaluate(() => document.querySelector('.card-name')?.textContent ?? '');
}

export async function untilCardIsGone(page: Page): Promise<void> {
  await until('the card is gone', async () => !(await isCardInSight(page)));
}

/**
 * Where an element of the card is seen, in CSS pixels of the page's viewport; the card is scrolled to it. Once the card
 * has stood still for a moment: in frames that have just moved, Chromium 156 makes no click of a press.
 */
export async function pointInCard(
  page: Page,
  card: Frame,
  selector: string,
): Promise<{ x: number; y: number }> {
  await untilCalm(card);
  const inFrame = await until(`${selector} is in the card`, () =>
    card.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector),
  );
  const { left, top } = await cardBox(page);
  return { x: left + inFrame.x, y: top + inFrame.y };
}

/** Waits until the card has been in plain sight for long enough to be written in. */
export async function untilCalm(card: Frame): Promise<void> {
  await until('the note can be written', () =>
    card.evaluate(() => document.querySelector('.note-field:read-write') !== null),
  );
}

/** Presses Tab, as often as a person would, until the focus is on the control whose name begins so. */
export async function tabTo(page: Page, card: Frame, name: string): Promise<void> {
  for (let tabs = 0; !(await focusIn(card)).startsWith(name); tabs++) {
    expect(tabs, `Tabs on the way to ${name}`).toBeLessThan(60);
    await page.keyboard.press('Tab');
  }
}

/** The name of the control that has the focus in the card; empty where none has it, but perhaps the card as a whole. */
export function focusIn(card: Frame): Promise<string> {
  return card.evaluate(() => {
    const at = document.hasFocus() ? document.activeElement : null;
    if (!at?.matches('button, a, textarea, input')) return '';
    return at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '';
  });
}
