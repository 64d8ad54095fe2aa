import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import { allowFiles } from '../harness/browsers-own-page';
import { click, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { untilNoTraces } from '../harness/page-traces';
import { smallPdf } from '../harness/small-pdf';

const folder = mkdtempSync(join(tmpdir(), 'dossier-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'article.html');
writeFileSync(path, fixturePage('article.html'));

withExtension('what is no page of a site', (browser) => {
  const popupOver = async (page: Page) => {
    const popup = await browser().open.openPopup(page);
    await popup.waitForSelector('main');
    return popup;
  };
  const opened = async (address: string) => {
    const page = await browser().open.puppeteer.newPage();
    // A page that the browser refuses to load is one to look at here.
    await page.goto(address).catch(() => undefined);
    return page;
  };

  test('a document of another kind is told from a site, listed or not', async () => {
    for (const origin of [NEWS_ORIGIN, 'http://unlisted.example']) {
      const documents = {
        '/paper.pdf': { body: smallPdf('The Taliban crossed into Uzbekistan'), type: 'application/pdf' },
        '/notes.txt': { body: 'The Taliban crossed into Uzbekistan.', type: 'text/plain' },
        '/feed.xml': {
          body: '<?xml version="1.0"?><story>The Taliban crossed into Uzbekistan.</story>',
          type: 'text/xml',
        },
      };
      for (const [name, answer] of Object.entries(documents)) {
        browser().serve(`${origin}${name}`, answer);
        const popup = await popupOver(await opened(`${origin}${name}`));
        // Firefox' viewer of PDFs lets no extension look, so that nobody can tell what it shows.
        const barred = browser().name === 'firefox' && name === '/paper.pdf';
        await reading(popup, text(barred ? 'popup.actors.impossible' : 'popup.actors.document'));
        await popup.close();
      }
    }
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('stores, pages of the browser’s own and errors in place of a page are named as what they are', async () => {
    const store = browser().name === 'chromium' ? 'chromewebstore.google.com' : 'addons.mozilla.org';
    browser().serve(`http://${store}/`, fixturePage('article.html'));
    const own = browser().name === 'chromium' ? 'chrome://version' : 'about:blank';
    for (const address of [`http://${store}/`, own, 'https://sample.timesca.com/']) {
      const popup = await popupOver(await opened(address));
      await reading(popup, text('popup.site.impossible'));
      await popup.close();
    }
  });

  test('a file on the computer is read when the person asks, and only then', async () => {
    const page = await opened(pathToFileURL(path).href);
    const popup = await popupOver(page);
    await reading(popup, text('popup.site.file.unlisted'));
    await untilNoTraces(page);
    await click(popup, text('popup.site.runOnce'));
    await reading(popup, text('popup.site.file.once'));
    await page.bringToFront();
    await until('the file is painted', async () => (await paintedMentions(page)).length > 0);
    await page.reload();
    await untilNoTraces(page);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('a file that the browser bars is told how to be let in', async () => {
    // Firefox has no such bar.
    if (browser().name === 'firefox') return;
    const before = new Set(await browser().open.puppeteer.targets());
    await allowFiles(browser(), false);
    await browser().open.puppeteer.waitForTarget(
      (target) => target.type() === 'service_worker' && !before.has(target),
    );
    const popup = await popupOver(await opened(pathToFileURL(path).href));
    await reading(popup, text('popup.actors.files'));
    await click(popup, text('popup.actors.files.open'));
    await until('the browser’s page is open', async () =>
      browser()
        .open.puppeteer.targets()
        .some((target) => target.url().startsWith('chrome://extensions/?id=')),
    );
  });
});
