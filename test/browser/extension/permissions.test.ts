import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { newsHosts } from '../../../lib/settings/news-hosts';
import { countText, text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { allowListed, sayNo, sayYesTo, withdraw, withdrawAll } from '../harness/browsers-own-page';
import { bringIn, click, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { untilNoTraces } from '../harness/page-traces';
import { accessibilityFaults } from '../pages/accessibility';

const UNLISTED = 'http://unlisted.example/';
/** The news site that tests read, as the manifest lists it. */
const LISTED = '*://*.timesca.com/*';
const pattern = '*://*.unlisted.example/*';
const article = fixturePage('article.html').replace(
  '<head>',
  '<head><meta property="og:type" content="article">',
);

withExtension('permissions', (browser) => {
  // As after the installation, whatever a test before has left.
  beforeEach(() => allowListed(browser()));

  const visit = async (address: string, html = fixturePage('article.html')) => {
    browser().serve(address, html);
    return browser().visit(address);
  };
  /** A page behind another one is not painted. */
  const painted = async (page: Page) => {
    await page.bringToFront();
    await until(`${page.url()} is painted`, async () => (await paintedMentions(page)).length > 0);
  };
  const popupOver = async (page: Page) => {
    const popup = await browser().open.openPopup(page);
    await popup.waitForSelector('main');
    return popup;
  };
  const options = async (page: Page) => {
    const popup = await popupOver(page);
    // As text: `chrome` exists in the extension's pages only.
    return openedPage(browser(), '/options.html', async () => {
      await popup.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('options.html') })`);
    });
  };
  /** Waits until the match patterns of all pages into which the browser puts the reader when they load are as `wanted`. */
  const untilRegistered = (own: Page, what: string, wanted: (patterns: string[]) => boolean) =>
    until(`the reader is registered for ${what}`, async () =>
      wanted(
        JSON.parse(
          String(
            await own.evaluate(
              'chrome.scripting.getRegisteredContentScripts().then((all) => JSON.stringify(all.flatMap(({ matches }) => matches)))',
            ),
          ),
        ),
      ),
    );
  /** That a tab opened later is painted shows that a reader would have run in the page by now. */
  const untilUnread = async (page: Page, listed = true) => {
    if (listed) await painted(await visit('/later'));
    await untilNoTraces(page);
  };
  const someListed = (allowed: number) =>
    text('options.sites.listed.some', { allowed, count: newsHosts.length });

  test('listed sites that a person withdraws are left at once, and read again once allowed', async () => {
    const page = await visit('/article');
    await painted(page);
    const own = await options(page);
    await reading(own, text('options.sites.listed', { count: newsHosts.length }));
    await withdrawAll(browser());
    await untilNoTraces(page);
    await reading(own, someListed(0));
    await untilRegistered(own, 'nothing', (all) => all.length === 0);
    await page.reload();
    await reading(await popupOver(page), text('popup.site.unlisted', { host: 'sample.timesca.com' }));
    await untilUnread(page, false);
    await allowListed(browser());
    await painted(page);
    await until('the options no longer ask', async () => !(await reading(own, /./)).includes(someListed(0)));
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('a site that nobody listed is read after a click without a reload, and no more once that is withdrawn', async () => {
    await sayYesTo(browser(), [pattern], [LISTED]);
    const page = await visit(UNLISTED);
    await untilUnread(page);
    const popup = await popupOver(page);
    await click(popup, text('popup.site.allow', { host: 'unlisted.example' }));
    await reading(popup, text('popup.site.label', { host: 'unlisted.example' }));
    await painted(page);
    await page.reload();
    await painted(page);
    const own = await options(page);
    await untilRegistered(own, pattern, (all) => all.includes(pattern));

    await withdraw(browser(), pattern);
    await untilNoTraces(page);
    await reading(own, text('options.sites.notGranted'));
    await untilRegistered(own, 'it no more', (all) => !all.includes(pattern));
    await page.reload();
    await untilUnread(page);
    await reading(await popupOver(page), text('popup.site.unlisted', { host: 'unlisted.example' }));
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('a page is read once without any, until it is left, whatever becomes of other sites', async () => {
    const page = await visit('http://once.example/');
    await untilUnread(page);
    const popup = await popupOver(page);
    await click(popup, text('popup.site.runOnce'));
    await reading(popup, text('popup.site.once', { host: 'once.example' }));
    await painted(page);
    const own = await options(page);
    await askFrom(own).background.ruleSite({ host: 'bbc.com', mode: 'off' });
    await painted(page);
    await page.reload();
    await untilUnread(page);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('rules from a file ask for all they need in one question; what is refused is listed with a button', async () => {
    const hosts = ['first.example', 'second.example'];
    const patterns = hosts.map((host) => `*://*.${host}/*`);
    const page = await visit('http://first.example/');
    const own = await options(await visit('/article'));
    const rules = [...hosts.map((host) => ({ host, mode: 'on' })), { host: 'third.example', mode: 'off' }];
    await bringIn(own, 'sites.json', JSON.stringify({ format: 'dossier-sites', version: 1, rules }));
    await reading(own, countText('options.sites.bringIn.asks', 2, { name: 'sites.json' }));
    await sayNo(browser(), own, () => click(own, text('options.sites.bringIn.do')));
    await reading(own, text('options.sites.bringIn.refused'));
    await reading(own, /first\.example\s+The browser does not allow it\.[\s\S]*third\.example/);
    expect((await askFrom(own).background.siteSettings(null)).notGranted).toEqual(
      expect.arrayContaining(hosts),
    );
    expect(await accessibilityFaults(own)).toEqual([]);

    await sayYesTo(browser(), patterns, [LISTED]);
    await own.bringToFront();
    await click(own, text('options.sites.grantFor', { host: 'first.example' }));
    await painted(page);
    await bringIn(own, 'sites.json', JSON.stringify({ format: 'dossier-sites', version: 1, rules }));
    await click(own, text('options.sites.bringIn.do'));
    await until('both are allowed', async () => {
      const { notGranted } = await askFrom(own).background.siteSettings(null);
      return !hosts.some((host) => notGranted.includes(host));
    });
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('all sites are given back with one switch, and rules for single ones stay', async () => {
    await sayYesTo(browser(), ['*://*/*', pattern], [LISTED]);
    // On sites that run only with all others, only articles are read.
    const page = await visit('http://another.example/', article);
    const listed = await visit('/article');
    const own = await options(listed);
    const { background } = askFrom(own);
    await background.ruleSite({ host: 'unlisted.example', mode: 'articles' });
    await own.bringToFront();
    await click(own, new RegExp(`^${text('options.sites.everywhere')}`));
    await until('it runs everywhere', async () => (await background.siteSettings(null)).everywhere);
    await painted(page);
    // As browsers leave it who asked by themselves (see `sayYesTo`).
    await allowListed(browser());
    const chromium = browser().name === 'chromium';
    // Chromium forgets the listed sites too (see `giveBackEverywhere`), and nobody is there to answer its question.
    if (chromium)
      await own.evaluate(`globalThis.asked = [];
        chrome.permissions.request = async ({ origins }) => asked.push(...origins) < 0`);
    await click(own, new RegExp(`^${text('options.sites.everywhere')}`));
    await untilNoTraces(page);
    const { everywhere, rules } = await background.siteSettings(null);
    expect(everywhere).toBe(false);
    expect(rules).toContainEqual({ host: 'unlisted.example', mode: 'articles' });
    await untilRegistered(own, 'single sites', (all) => !all.includes('*://*/*'));
    await page.reload();
    if (chromium) {
      await until('the listed sites are asked for', () =>
        own.evaluate(`asked.includes('${LISTED}')`).then(Boolean),
      );
      await reading(own, someListed(0));
    } else await painted(listed);
    await untilUnread(page, !chromium);
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
