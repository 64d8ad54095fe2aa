import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import { choose, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { untilNoTraces } from '../harness/page-traces';

const { host } = new URL(NEWS_ORIGIN);
const label = text('popup.site.label', { host });

withExtension('switching a site off', (browser) => {
  const untilPainted = (page: Page) =>
    until('mentions are painted', async () => (await paintedMentions(page)).length > 0);

  /** Waits until a reader has painted a page of another site, which was opened only now. */
  const readerWouldHavePainted = async () => {
    browser().serve('http://sample.eurasianet.org/article', fixturePage('article.html'));
    const other = await browser().visit('http://sample.eurasianet.org/article');
    await untilPainted(other);
    await other.close();
  };

  /** Keeps a page from hearing anything for two seconds. */
  const keepBusy = (page: Page) =>
    page.evaluate(() => {
      const end = performance.now() + 2000;
      while (performance.now() < end);
    });

  /** That a page, which may be behind others, stays without a reader until its site is given back. */
  const staysOffUntilGivenBack = async (page: Page, options: Page) => {
    await readerWouldHavePainted();
    await page.bringToFront();
    await untilNoTraces(page);
    await askFrom(options).background.ruleSite({ host, mode: null });
    await untilPainted(page);
    expect(await browser().open.takeProblems()).toEqual([]);
  };

  /** The page of options, opened over a page, which is in front again. */
  const openOptions = async (page: Page) => {
    const popup = await browser().open.openPopup(page);
    const options = await openedPage(browser(), '/options.html', async () => {
      await popup.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('options.html') })`);
    });
    await page.bringToFront();
    return options;
  };

  test('takes effect at once, holds after a reload, and can be taken back', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await untilPainted(page);

    const popup = await browser().open.openPopup(page);
    await press(popup, label);
    await untilNoTraces(page);
    await reading(popup, text('popup.actors.off'));

    await page.reload();
    await readerWouldHavePainted();
    await untilNoTraces(page);

    const again = await browser().open.openPopup(page);
    await press(again, label);
    await untilPainted(page);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('holds also for a reader that was on its way into a busy page', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    const options = await openOptions(page);
    const { background } = askFrom(options);
    await background.ruleSite({ host, mode: 'off' });
    await untilNoTraces(page);

    const busy = keepBusy(page);
    const on = background.ruleSite({ host, mode: 'on' });
    // From here on it starts readers in open tabs.
    await until(
      'the site is registered',
      () =>
        options.evaluate(
          `chrome.scripting.getRegisteredContentScripts().then(([{ excludeMatches = [] }]) => excludeMatches.length === 0)`,
        ) as Promise<boolean>,
    );
    const off = background.ruleSite({ host, mode: 'off' });
    await Promise.all([busy, on, off]);
    await staysOffUntilGivenBack(page, options);
  });

  test('and on again while the page is busy leaves it with a reader', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await untilPainted(page);
    const { background } = askFrom(await openOptions(page));
    const busy = keepBusy(page);
    // The page hears both at once: the word to stop, and the question whether a reader runs.
    const off = background.ruleSite({ host, mode: 'off' });
    await until('the site is off', async () =>
      (await background.siteSettings(null)).rules.some(({ mode }) => mode === 'off'),
    );
    const on = background.ruleSite({ host, mode: null });
    await Promise.all([busy, off, on]);
    await untilPainted(page);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('holds for a page that was left before and is come back to', async () => {
    browser().serve('/article', fixturePage('article.html'));
    browser().serve(
      '/elsewhere',
      '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><p>Nothing.</p>',
    );
    const page = await browser().visit('/article');
    await untilPainted(page);
    const isAt = (path: string) => () =>
      page.evaluate((wanted) => location.pathname === wanted, path).catch(() => false);
    await page.evaluate(() => void setTimeout(() => location.assign('/elsewhere')));
    await until('it is left', isAt('/elsewhere'));
    const options = await openOptions(page);
    await askFrom(options).background.ruleSite({ host, mode: 'off' });

    // Firefox has kept it with its reader, who has not heard of that; Chromium under remote control loads it anew. Not
    // `goBack`: it waits for a load that a kept page does not have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until('it is back', isAt('/article'));
    await staysOffUntilGivenBack(page, options);
  });

  test('a pause until the browser starts leaves no tab that it brings back without a reader', async ({
    skip,
  }) => {
    if (browser().name !== 'chromium')
      skip('Firefox tells of its start only an extension that is installed for good');
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    const options = await openOptions(page);
    await askFrom(options).background.pause({ choice: 'restart' });
    await untilNoTraces(page);
    // As after a start: the browser has forgotten the session, and a tab has loaded before the extension is told.
    await options.evaluate('chrome.storage.session.clear()');
    await page.reload();
    await untilNoTraces(page);
    const background = browser()
      .open.puppeteer.targets()
      .find((target) => target.type() === 'service_worker');
    await (await background?.worker())?.evaluate('chrome.runtime.onStartup.dispatch()');
    await untilPainted(page);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('a site that is not listed gets no reader, and the popup offers it', async () => {
    const address = 'http://unlisted.example/article';
    browser().serve(address, fixturePage('article.html'));
    const page = await browser().visit(address);
    const popup = await browser().open.openPopup(page);
    await reading(popup, text('popup.site.allow', { host: 'unlisted.example' }));
    await untilNoTraces(page);
    const once = text('popup.site.runOnce');
    await reading(popup, once);

    // While all is paused, nothing is offered that a pause forbids.
    await press(popup, text('popup.more'));
    await choose(popup, text('pause.label'), text('pause.restart'));
    await reading(popup, text('popup.actors.paused'));
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain(once);
    await press(popup, text('pause.end'));
    await reading(popup, once);
  });
});
