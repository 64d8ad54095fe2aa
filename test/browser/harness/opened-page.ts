import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browser/until';
import type { TestBrowser } from './test-browser';

/** The page of the extension's own that `open` has it open in a new tab. `path` such as `/glossary.html`. */
export async function openedPage(
  browser: TestBrowser,
  path: string,
  open: () => Promise<void>,
): Promise<Page> {
  const before = new Set(await browser.open.puppeteer.pages());
  // A popup that opens a page closes itself, now and then before it could answer; without the page the wait below fails.
  await open().catch(() => undefined);
  return until(`${path} is open`, async () => {
    for (const page of await browser.open.puppeteer.pages()) {
      if (before.has(page)) continue;
      // In Firefox `Page.url()` stays about:blank for such a tab (puppeteer 24): the document is asked.
      const ready = await page
        .evaluate(
          (wanted) =>
            new URL(document.URL).pathname === wanted &&
            'chrome' in globalThis &&
            document.querySelector('main, [role=main]') !== null,
          path,
        )
        // It may be on its way there.
        .catch(() => false);
      if (!ready) continue;
      // Room for panes beside each other.
      await page.setViewport({ width: 1200, height: 900 });
      return page;
    }
    return null;
  });
}
