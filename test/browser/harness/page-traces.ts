import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browser/until';

/** Has a page keep its body's HTML as it was parsed, before the reader starts. For pages without scripts. */
export async function keepParsedHtml(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, { parsedHtml: document.body.innerHTML });
    });
  });
}

/** Whether the body's HTML is still as it was parsed. */
export function isHtmlUntouched(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(globalThis, 'parsedHtml') === document.body.innerHTML);
}

/** What of the extension a page can see in itself: our elements, styles and highlights, by count. */
export function tracesOn(
  page: Page,
): Promise<{ hosts: number; marks: number; highlights: number; sheets: number }> {
  return page.evaluate(() => ({
    hosts: document.querySelectorAll('dossier-host').length,
    marks: document.querySelectorAll('.dossier-mark').length,
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('dossier-')).length,
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** Waits until nothing of ours is left on a page that has no such things of its own. */
export async function untilNoTraces(page: Page): Promise<void> {
  await until(
    'nothing of ours is left',
    async () => JSON.stringify(await tracesOn(page)) === JSON.stringify(noTraces),
  );
}

/** What is left when nothing of ours runs on a page that has no such things of its own. */
export const noTraces = { hosts: 0, marks: 0, highlights: 0, sheets: 0 };
