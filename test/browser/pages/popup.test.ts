import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { until } from '../../../scripts/browser/until';
import { fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { accessibilityFaults } from './accessibility';

withExtension('the popup’s views', (browser) => {
  const open = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    const popup = await browser().open.openPopup(page);
    await popup.waitForSelector('main');
    await reading(popup, /Kassym-Jomart Tokayev/);
    return { page, popup };
  };
  const focused = (popup: Page) =>
    popup.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  const key = (popup: Page, name: string) =>
    popup.evaluate(
      (pressed) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
        ),
      name,
    );
  const search = async (popup: Page, query: string, expected: string) => {
    await fill(popup, 'Search all entries', query);
    await reading(popup, expected);
    await popup.evaluate(() => document.querySelector('input')?.focus());
  };

  test('have no accessibility faults', async () => {
    const { page, popup } = await open();
    expect(await accessibilityFaults(popup)).toEqual([]);
    await press(popup, /^Kassym-Jomart Tokayev/);
    await reading(popup, /Background/);
    expect(await accessibilityFaults(popup)).toEqual([]);
    await press(popup, 'Close');
    await search(popup, 'iran', 'entries found');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await fill(popup, 'Search all entries', '');
    await press(popup, 'Clippings');
    await reading(popup, 'No clippings yet.');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await page.close();
  });

  test('search is complete by keyboard: arrows, Enter, and Esc back to where one was', async () => {
    const { popup } = await open();
    await search(popup, 'hezbollah', 'found');
    const chosen = () =>
      popup.evaluate(() => document.querySelector('[role=option][aria-selected=true]')?.textContent ?? '');
    const first = await chosen();
    await key(popup, 'ArrowUp');
    await until('another entry is chosen', async () => (await chosen()) !== first);
    await key(popup, 'ArrowDown');
    await until('the first is chosen again', async () => (await chosen()) === first);
    await key(popup, 'Enter');
    const card = await reading(popup, /Background/);
    expect(card).toContain('Hezbollah');
    await key(popup, 'Escape');
    await until('the search has the focus', async () => (await focused(popup)) === 'Search all entries');
    await key(popup, 'Escape');
    await reading(popup, /This page/);
  });

  test('a link in a card leads on, Back leads to the link', async () => {
    const { popup } = await open();
    await search(popup, 'quds', 'Quds Force');
    await key(popup, 'Enter');
    await reading(popup, /Background/);
    const link = await popup.evaluate(() => document.querySelector('.entry-link')?.textContent ?? '');
    await press(popup, new RegExp(`^${link}$`));
    await until('the focus is on the new name', async () => (await focused(popup)) === link);
    await press(popup, 'Back to Quds Force');
    const name = () => popup.evaluate(() => document.querySelector('h1:not([hidden] *)')?.textContent);
    await until('the first entry is back', async () => (await name()) === 'Quds Force');
    await until('the focus is on the link', async () => (await focused(popup)) === link);
    expect(await popup.evaluate(() => document.activeElement?.classList.contains('entry-link'))).toBe(true);
  });

  test('a note that was saved elsewhere meanwhile is not written over unasked', async () => {
    const { popup } = await open();
    await press(popup, /^Kassym-Jomart Tokayev/);
    await fill(popup, /^Your note/, 'Mine.');
    await reading(popup, /Saved/);
    const { background } = askFrom(popup);
    const [line] = await background.search({ query: 'Kassym-Jomart Tokayev', limit: 1 });
    if (!line) throw new Error('the search finds no Tokayev');
    const about = { kind: 'entry', entry: line.id } as const;
    const note = await background.noteOn({ about });
    if (!note) throw new Error('the note was not saved');
    await background.saveNote({ ...note, text: 'Theirs.' });
    await fill(popup, /^Your note/, 'Mine, and more.');
    await reading(popup, /another text was saved elsewhere[\s\S]*Theirs\./);
    expect((await background.noteOn({ about }))?.text).toBe('Theirs.');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await press(popup, 'Keep mine');
    await reading(popup, /Saved/);
    expect((await background.noteOn({ about }))?.text).toBe('Mine, and more.');
  });

  test('says in words that Dossier is off, and on which pages it cannot be', async () => {
    const { popup } = await open();
    await press(popup, /^Run on/);
    await reading(popup, 'nothing of it runs here');
    await press(popup, /^Run on/);
    await reading(popup, /Kassym-Jomart Tokayev/);
    const blank = await browser().open.puppeteer.newPage();
    const over = await browser().open.openPopup(blank);
    await reading(over, 'Browsers keep extensions out of this page');
  });

  test('asks the browser for a site that it does not know, subdomains and all, and takes no for an answer', async () => {
    // Firefox grants a look at the tab only to a click on the toolbar, which no remote control makes.
    if (browser().name === 'firefox') return;
    browser().serve('http://www.unlisted.example/', fixturePage('article.html'));
    const page = await browser().visit('http://www.unlisted.example/');
    const popup = await browser().open.openPopup(page);
    await reading(popup, 'Dossier is not on for unlisted.example.');
    // Nobody is there to answer the browser's question. As text: `chrome` exists in the popup only.
    await popup.evaluate(`chrome.permissions.request = (asked, answer) => {
      globalThis.asked = asked.origins;
      answer?.(false);
      return Promise.resolve(false);
    }`);
    await press(popup, 'Turn on for unlisted.example');
    await reading(popup, 'The browser did not allow it.');
    expect(await popup.evaluate('asked')).toEqual(['*://*.unlisted.example/*']);
    expect(await accessibilityFaults(popup)).toEqual([]);
  });
});
