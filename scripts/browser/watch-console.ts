// Chromium only: Firefox tells of all its contexts on its own output (open-firefox.ts).
import type { Browser, ConsoleMessage, Page } from 'puppeteer-core';

const ownScheme = /chrome-extension:\/\//;

/**
 * Reports the errors and warnings that the extension causes in any tab, present or future: in the reader,
 * which runs in other people's pages, and in the extension's own.
 */
export async function watchPages(browser: Browser, onProblem: (line: string) => void): Promise<void> {
  const seen = new WeakSet<Page>();
  const watch = (page: Page | null) => {
    if (!page || seen.has(page)) return;
    seen.add(page);
    page.on('console', (message) => {
      if (isLoud(message) && isOurs(message, page)) onProblem(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      const trace = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      if (ownScheme.test(trace)) onProblem(`uncaught: ${trace}`);
    });
  };
  browser.on('targetcreated', (target) => {
    // A target may close before it became a page; then there is nothing to watch.
    target.page().then(watch, () => {});
  });
  for (const page of await browser.pages()) watch(page);
}

function isLoud(message: ConsoleMessage): boolean {
  return ['error', 'warn', 'assert'].includes(message.type());
}

function isOurs(message: ConsoleMessage, page: Page): boolean {
  const places = [
    page.url(),
    message.text(),
    message.location().url,
    ...message.stackTrace().map(({ url }) => url),
  ];
  return places.some((place) => place !== undefined && ownScheme.test(place));
}
