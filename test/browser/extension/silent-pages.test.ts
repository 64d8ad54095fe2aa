import type { Dialog } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { untilNoTraces } from '../harness/page-traces';

withExtension('a page in another tab that shows a dialog of its own', (browser) => {
  test('keeps nobody waiting who chooses, pauses or deletes, and follows once it is closed', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await until('mentions are painted', async () => (await paintedMentions(page)).length > 0);
    const popup = await browser().open.openPopup(page);
    await press(popup, text('popup.clipPage'));
    await reading(popup, text('clipping.wholePage'));
    const options = await openedPage(browser(), '/options.html', async () => {
      await popup.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('options.html') })`);
    });
    const { background } = askFrom(options);

    await page.bringToFront();
    const shown = new Promise<Dialog>((resolve) => page.once('dialog', resolve));
    // In Chromium nothing runs in the page from here on, Firefox lets extensions go on.
    await page.evaluate(() => void setTimeout(() => alert('Subscribe!')));
    const dialog = await shown;
    await options.bringToFront();

    expect(await background.changePreferences({ look: 'tint' })).toMatchObject({ look: 'tint' });
    // The second before there is an answer to the first.
    for (const kind of [text('kind.person'), text('kind.state')]) {
      await options.evaluate((name) => {
        for (const label of document.querySelectorAll('.check-list label'))
          if (label.textContent?.trim() === name) label.querySelector('input')?.click();
      }, kind);
    }
    await until(
      'both are kept',
      async () => (await background.preferences(null)).hiddenKinds.join() === 'person,state',
    );
    expect(await background.pause({ choice: 'restart' })).toBe('restart');
    expect(await background.pause({ choice: null })).toBeNull();
    // Open pages are told that a clipping of theirs is gone.
    expect(await background.deleteEverything(null)).toMatchObject({ clippings: 0 });
    const { host } = new URL(NEWS_ORIGIN);
    await background.ruleSite({ host, mode: 'off' });

    await dialog.dismiss();
    await page.bringToFront();
    await untilNoTraces(page);
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
