import { afterAll, beforeAll, describe } from 'vitest';
import { browserNames } from '../../../scripts/browser/browser-name';
import { builtExtension } from '../../../scripts/built-extension';
import { openExtensionBrowser, openTestBrowser, type TestBrowser } from './test-browser';

/** A browser with the production build of the extension, opened once for a file's tests, in Chromium and in Firefox. */
export function withExtension(title: string, define: (browser: () => TestBrowser) => void): void {
  inEachBrowser(title, openExtensionBrowser, define);
}

/** The same just after the installation: the welcome page is still open, or about to open. */
export function withNewExtension(title: string, define: (browser: () => TestBrowser) => void): void {
  inEachBrowser(title, (name) => openTestBrowser(name, builtExtension(name)), define);
}

/** The same without the extension, for tests of page code on its own (see `injectModule`). */
export function withPlainBrowser(title: string, define: (browser: () => TestBrowser) => void): void {
  inEachBrowser(title, (name) => openTestBrowser(name), define);
}

function inEachBrowser(
  title: string,
  open: (name: (typeof browserNames)[number]) => Promise<TestBrowser>,
  define: (browser: () => TestBrowser) => void,
): void {
  // A browser that cannot be found fails here, with the words that say what to install: no test is skipped.
  describe.each(browserNames)(`${title} (%s)`, (name) => {
    let browser: TestBrowser | undefined;
    beforeAll(async () => {
      browser = await open(name);
    });
    afterAll(async () => {
      await browser?.close();
    });
    define(() => {
      if (!browser) throw new Error('the browser is open only while tests run');
      return browser;
    });
  });
}
