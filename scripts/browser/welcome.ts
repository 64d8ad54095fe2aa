import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './open-browser';
import { until } from './until';

/** The page that Dossier opens once it is installed, as soon as it is there. */
export function welcomePage({ puppeteer }: OpenBrowser): Promise<Page> {
  return until('the welcome page is open', async () => {
    for (const page of await puppeteer.pages()) {
      // In Firefox `Page.url()` stays about:blank for such a tab (puppeteer 24): the document is asked.
      const isShown = await page
        .evaluate(() => document.URL.endsWith('/welcome.html') && document.querySelector('main') !== null)
        // It may be on its way there.
        .catch(() => false);
      if (isShown) return page;
    }
    return null;
  });
}
