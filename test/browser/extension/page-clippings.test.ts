import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { until } from '../../../scripts/browser/until';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';

const quote = 'The ferry turned back before it had reached the landing stage at Kerki.';

const story = (passage: string) => `<!doctype html><html lang="en"><title>The ferry</title>
  <link rel="canonical" href="/ferry"><article>
  <p>Nobody had told the harbour master.</p><p id="passage">${passage}</p><p>It was late.</p></article>`;

withExtension('clippings on their page', (browser) => {
  /** The texts that are shown as clipped. */
  const shownOn = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('dossier-clipping-'))
        .flatMap(([, highlight]) => [...highlight].map(String)),
    );
  const untilShown = (page: Page, texts: readonly string[]) =>
    until(`${texts.length === 0 ? 'nothing' : texts} is shown`, async () => {
      return JSON.stringify(await shownOn(page)) === JSON.stringify(texts);
    });
  const clipPassage = async (page: Page) => {
    await page.evaluate(() => {
      const passage = document.querySelector('#passage');
      if (passage) getSelection()?.selectAllChildren(passage);
    });
    const popup = await browser().open.openPopup(page);
    await press(popup, text('popup.clip'));
    await reading(popup, text('popup.clip.done'));
    return popup;
  };

  test('are there once they are saved, on a later visit by another address, and where the page was edited', async () => {
    browser().serve('/ferry', story(quote));
    const page = await browser().visit('/ferry?from=mail#top');
    await clipPassage(page);
    await untilShown(page, [quote]);
    const colour = await page.$eval(
      '#passage',
      (element) => getComputedStyle(element, '::highlight(dossier-clipping-light)').backgroundColor,
    );
    expect(colour).toContain('oklch');

    browser().serve('/ferry', story(quote.replace('turned back', 'was sent home')));
    await page.goto(page.url().replace('mail', 'home'), { waitUntil: 'load' });
    await untilShown(page, [quote.replace('turned back', 'was sent home')]);
    // A page is told where, and never what: the words of before are nowhere in it.
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('turned back'))).toBe(false);
    expect(await browser().open.takeProblems()).toEqual([]);
    await page.close();
  });

  test('follow the page when it changes, and the choice to show them, and go with their clipping', async () => {
    browser().serve('/ferry', story(quote));
    const page = await browser().visit('/ferry');
    await untilShown(page, [quote]);
    // As live pages do: another element with the same words, further down.
    await page.evaluate(() => {
      const passage = document.querySelector('#passage');
      const after = document.createElement('p');
      after.textContent = 'An earlier boat had come through.';
      const again = document.createElement('p');
      again.append(...(passage?.textContent ?? '').split(/(?<=before )/).map((part) => new Text(part)));
      passage?.replaceWith(after, again);
    });
    await untilShown(page, [quote]);

    const popup = await browser().open.openPopup(page);
    const { background } = askFrom(popup);
    const preferences = await background.preferences(null);
    await background.changePreferences({ ...preferences, showClippings: false });
    await untilShown(page, []);
    await background.changePreferences(preferences);
    await untilShown(page, [quote]);
    await background.changePreferences({ ...preferences, painter: 'marks' });
    await untilShown(page, []);
    await background.changePreferences(preferences);
    await untilShown(page, [quote]);

    const kept = await background.recentClippings({ limit: 10 });
    const deleted = await background.deleteRecords({ notes: [], clippings: kept.map(({ id }) => id) });
    await untilShown(page, []);
    await background.restoreRecords(deleted);
    await untilShown(page, [quote]);
    expect(await browser().open.takeProblems()).toEqual([]);
    await page.close();
  });

  test('are led to from the popup’s list', async () => {
    browser().serve('/ferry', story(`${'<br>'.repeat(200)}${quote}`));
    browser().serve('/other', story('Nothing of it.'));
    const popup = await browser().open.openPopup(await browser().visit('/other'));
    await press(popup, text('popup.tabs.clippings'));
    const before = new Set(await browser().open.puppeteer.pages());
    await press(popup, text('popup.clippings.open', { title: 'The ferry' }));
    const page = await until('its page is open', async () => {
      for (const each of await browser().open.puppeteer.pages()) {
        if (before.has(each)) continue;
        const there = await each.evaluate(() => location.pathname).catch(() => '');
        if (there === '/ferry') return each;
      }
      return null;
    });
    await until('the passage is in sight', () => page.evaluate(() => scrollY > 0));
    await untilShown(page, [quote]);
    await page.close();
  });
});
