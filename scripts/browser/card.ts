import type { Frame, Page } from 'puppeteer-core';
import { type PaintedMention, paintedMentions } from './mentions';
import { until } from './until';

/** Puts the pointer on a painted mention with that text, scrolling to it if need be. */
export async function hoverMention(page: Page, text: string): Promise<PaintedMention> {
  const mention = await until(`"${text}" is painted`, async () => await find(page, text));
  const { height } = page.viewport() ?? { height: 600 };
  await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), mention.y - height / 3);
  const settled = await until(`"${text}" is in view`, async () => await find(page, text));
  await page.mouse.move(settled.x - 1, settled.y);
  await page.mouse.move(settled.x, settled.y);
  return settled;
}

async function find(page: Page, text: string): Promise<PaintedMention | null> {
  return (await paintedMentions(page)).find((mention) => mention.text === text) ?? null;
}

/** The card frame of a page once its text has something in it that `expected` matches. */
export function cardShowing(page: Page, expected: RegExp): Promise<Frame> {
  return until(`the card shows ${expected}`, async () => {
    for (const frame of page.frames()) {
      // A frame of the page may go away while it is asked; then it is not the card.
      const seen = await frame.evaluate(() => [document.URL, document.body?.textContent]).catch(() => []);
      const [url = '', text = ''] = seen;
      // In Firefox `Frame.url()` stays about:blank for extension frames (puppeteer 24): the document is asked.
      if (/-extension:.*\/card\.html/.test(url) && expected.test(text)) return frame;
    }
    return null;
  });
}

/** Whether our host covers any point of the viewport: the card is in sight. */
export function isCardInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const step = 20;
    for (let y = step; y < innerHeight; y += step) {
      for (let x = step; x < innerWidth; x += step) {
        if (document.elementFromPoint(x, y)?.localName === 'dossier-host') return true;
      }
    }
    return false;
  });
}

/** Waits until a card with a text is in sight and still, and gives its frame. */
export async function cardInSight(page: Page): Promise<Frame> {
  await until('the card is in sight', () => isCardInSight(page));
  const frame = await cardShowing(page, /\S/);
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
  return frame;
}
