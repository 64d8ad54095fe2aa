import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { cardInSight, hoverMention } from '../../../scripts/browser/card';
import { fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';

/** The beginning of what the editor says once a note is kept. */
const saved = text('card.note.saved', { time: '' }).trim();

withExtension('a note', (browser) => {
  const visit = async () => {
    browser().serve('/article', fixturePage('article.html'));
    return browser().visit('/article');
  };

  test('that was written in the popup is there after the browser was closed and started again', async () => {
    const popup = await browser().open.openPopup(await visit());
    await press(popup, /^Uzbekistan/);
    await fill(popup, text('card.note.label', { name: 'Uzbekistan' }), 'Ask about the bridge.');
    await reading(popup, saved);

    await browser().restart();
    const again = await browser().open.openPopup(await visit());
    await press(again, /^Uzbekistan/);
    await reading(again, 'Ask about the bridge.');
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('that was written in the card is in the popup too, even if the background was stopped in between', async () => {
    const page = await visit();
    await hoverMention(page, 'Taliban');
    const card = await cardInSight(page);
    await fill(card, text('card.note.label', { name: 'Taliban' }), 'Who was at the bridge?');
    await reading(card, saved);

    await browser().open.stopBackground();
    const popup = await browser().open.openPopup(page);
    await press(popup, /^Taliban/);
    await reading(popup, 'Who was at the bridge?');
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('cannot be reached by the page, with its card open', async () => {
    const page = await visit();
    await hoverMention(page, 'Taliban');
    const card = await cardInSight(page);
    await reading(card, 'Who was at the bridge?');
    const seen = await page.evaluate(async () => {
      const host = document.querySelector('dossier-host');
      const databases = await indexedDB.databases();
      return {
        shadow: host?.shadowRoot ?? null,
        frames: window.length,
        text: document.documentElement.outerHTML.includes('Who was at the bridge?'),
        databases: databases.map(({ name }) => name),
        storage: localStorage.length + sessionStorage.length,
        // The frame's address holds the token that opens the card.
        addresses: performance.getEntries().filter(({ name }) => name.includes('-extension:')).length,
        runtime:
          Reflect.has(globalThis, 'browser') || Reflect.get(globalThis, 'chrome')?.runtime !== undefined,
      };
    });
    expect(seen).toEqual({
      shadow: null,
      frames: 0,
      text: false,
      databases: [],
      storage: 0,
      addresses: 0,
      runtime: false,
    });
  });

  test('stays unseen in a card that the page itself has framed', async () => {
    const page = await visit();
    await hoverMention(page, 'Taliban');
    const card = await cardInSight(page);
    const address = await card.evaluate(() => location.href.replace(/#.*/, '#guessed'));
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.name = 'framed';
      frame.src = src;
      document.body.append(frame);
    }, address);
    const framed = await page.waitForSelector('iframe[name=framed]');
    const frame = await framed?.contentFrame();
    // A refused address leaves an error page, an allowed one an empty card: either way no word of ours.
    const words = await frame?.evaluate(() => document.querySelector('#card')?.textContent ?? '');
    expect(words ?? '').toBe('');
  });
});
