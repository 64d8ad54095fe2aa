import type { Page } from 'puppeteer-core';
import { placeOf } from './reader-page';

/** Rests the pointer on a mention; gives where. */
export async function hoverOn(page: Page, text: string): Promise<{ x: number; y: number }> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  return { x, y };
}

/** Whether a card is open, wherever. */
export async function isOpen(page: Page): Promise<boolean> {
  const { left, right } = await cardBox(page);
  return right > left;
}

/**
 * What our host covers, within two pixels: its shadow root is closed, so the points of the window are asked. All zero
 * when it covers nothing.
 */
export function cardBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.evaluate(() => {
    const isOurs = (x: number, y: number) => document.elementFromPoint(x, y)?.localName === 'dossier-host';
    const coarse = 16;
    for (let y = 4; y < innerHeight; y += coarse) {
      for (let x = 4; x < innerWidth; x += coarse) {
        if (!isOurs(x, y)) continue;
        // Some point of it is found: from there to its edges. A card is a rectangle but for its corners.
        const middle = { x: x + 8, y: y + 8 };
        const edge = (dx: number, dy: number) => {
          const at = { ...middle };
          while (isOurs(at.x + dx, at.y + dy)) {
            at.x += dx;
            at.y += dy;
          }
          return at;
        };
        return { left: edge(-1, 0).x, top: edge(0, -1).y, right: edge(1, 0).x, bottom: edge(0, 1).y };
      }
    }
    return { left: 0, top: 0, right: 0, bottom: 0 };
  });
}
