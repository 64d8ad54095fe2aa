import { browserNames } from './browser/browser-name';
import { findInstalledBrowser } from './browser/find-browser';
import { openBrowser } from './browser/open';
import { welcomePage } from './browser/welcome';
import { buildExtension } from './build-extension';
import { builtExtension } from './built-extension';
import { pageOf } from './start/page-of';
import { reportPage } from './start/report-page';
import { startRequest } from './start/request';

/**
 * `npm start -- [URL-or-file.html] [--browser firefox]`: builds Dossier and opens a browser with it on a page,
 * the sample article where none is named. Without a display it prints who is on the page and saves two pictures.
 */
async function start(): Promise<void> {
  const request = startRequest(process.argv.slice(2));
  const name = request.browser ?? browserNames.find(findInstalledBrowser) ?? 'chromium';
  const shown = hasDisplay();

  const page = await pageOf(request.subject);
  if (!page.listed) {
    const { host } = new URL(page.url);
    if (!shown) {
      throw new Error(
        `Dossier runs on ${host} only once a person allows it in its popup, and there is no display for that. Save the page and give the file instead.`,
      );
    }
    console.log(`Dossier does not run on ${host} by itself: allow it in its popup, in the toolbar.`);
  }
  console.log(`Building Dossier for ${name} …`);
  buildExtension(name);

  console.log(`Opening ${name}${shown ? '' : ', without a window since there is no display'} …`);
  const browser = await openBrowser(
    name,
    { extension: builtExtension(name), headless: !shown, ...(page.web ? { web: page.web } : {}) },
    console.log,
  );
  try {
    const [blank] = await browser.puppeteer.pages();
    const tab = blank ?? (await browser.puppeteer.newPage());
    if (!shown) await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(page.url);
    // The page that was asked for comes first; the welcome page waits behind it.
    await welcomePage(browser);
    await tab.bringToFront();
    if (shown) {
      console.log('Dossier is running; close the browser to end.');
      await new Promise<void>((resolve) => browser.puppeteer.once('disconnected', () => resolve()));
    } else {
      await reportPage(browser, tab, console.log);
    }
  } finally {
    await browser.close();
    await page.web?.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
