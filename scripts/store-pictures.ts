import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { askFrom } from './browser/ask-extension';
import { cardInSight, hoverMention } from './browser/card';
import { openBrowser } from './browser/open';
import { until } from './browser/until';
import { welcomePage } from './browser/welcome';
import { builtExtension } from './built-extension';
import { pageOf } from './start/page-of';
import { keepSamples } from './store/keep-samples';

/** The size that both stores take. */
const SIZE = { width: 1280, height: 800 };

const folder = fileURLToPath(new URL('../assets/store/pictures/', import.meta.url));
const sample = fileURLToPath(new URL('../assets/sample/article.html', import.meta.url));

/** `npm run store:pictures` (after a build): takes the pictures for the stores' pages from the running product. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { url, web } = await pageOf({ kind: 'file', path: sample });
  const browser = await openBrowser(
    'chromium',
    { extension: builtExtension('chromium'), headless: true, ...(web && { web }) },
    console.log,
  );
  try {
    await (await welcomePage(browser)).close();
    const article = await browser.puppeteer.newPage();
    await article.setViewport(SIZE);
    await article.goto(url);
    await hoverMention(article, 'Emomali Rahmon');
    await cardInSight(article);
    await take(article, '1-page');

    const popup = await browser.openPopup(article);
    const origin = await popup.evaluate(() => location.origin);
    const tabId = Number(
      await popup.evaluate(
        'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
      ),
    );
    const own = await browser.puppeteer.newPage();
    await own.setViewport(SIZE);
    const show = async (path: string, isThere: string) => {
      // Another fragment alone would not load the page anew.
      await own.goto('about:blank');
      await own.goto(`${origin}/${path}`);
      await own.waitForSelector(isThere);
    };
    await show('glossary.html#entry=emomali-rahmon', '.timeline');
    // The map, and as much as fits of the timeline below it.
    await own.evaluate(() => document.querySelector('.actor-map')?.parentElement?.scrollIntoView());
    await take(own, '2-entry');
    await show(`glossary.html#page=${tabId}`, '.page-map .map-node');
    await take(own, '3-page-map');
    await show(`popup.html?tab=${tabId}`, 'main');
    const leaf = await keepSamples(askFrom(own).background, tabId, url);
    await show(`notebook.html#leaf=${leaf}`, '.leaf-open');
    await take(own, '4-notebook');
    await show('options.html', '#highlighting fieldset');
    await take(own, '5-options');
  } finally {
    await browser.close();
    await web?.close();
  }
}

/** Saves a picture once the page has fonts and stands still. */
async function take(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await until('the page stands still', () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return document.getAnimations().every(({ playState }) => playState !== 'running');
    }),
  );
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(`assets/store/pictures/${name}.png`);
}

await takePictures();
