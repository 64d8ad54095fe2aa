import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../../assets/locales/en.json';
import russian from '../../../assets/locales/ru.json';
import { speak } from '../../../lib/text/language';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { cardInSight, hoverMention } from '../../../scripts/browser/card';
import { until } from '../../../scripts/browser/until';
import { testClipping, testId, testNote } from '../../unit/notebook/test-records';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { accessibilityFaults } from './accessibility';

/** Texts that are the same in both, such as "Markdown" in a list of formats, tell nothing. */
const inRussian = new Set<string>(Object.values(russian));

/**
 * Patterns for the texts that are in the English catalogue only. Those without a word of four letters are left out:
 * what is left of "¶ {paragraphs}" stands in Russian lines too.
 */
const englishTexts = Object.values(english)
  .filter((template) => !inRussian.has(template))
  .filter((template) => /\p{L}{4}/u.test(template.replace(/\{\w+\}/g, '')))
  .map((template) => {
    const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.+')}$`, 'su');
  });

/**
 * What the interface says on a page or in a frame that is in no other language than the page's: each line of text and
 * each name for screen readers by itself. Marked as English are the glossary's own words.
 */
function saidByInterface(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    const own = (element: Element | null) =>
      element !== null && element.closest('[lang]') === document.documentElement;
    const said: string[] = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (own(node.parentElement) && !node.parentElement?.closest('script, style'))
        said.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title'])
        if (own(element)) said.push(element.getAttribute(name) ?? '');
    return [...new Set(said.map((words) => words.trim()))].filter((words) => words !== '');
  });
}

withExtension('Dossier in Russian', (browser) => {
  beforeAll(() => speak('ru'));
  afterAll(() => speak('en'));

  const article = async () => {
    browser().serve('/article', fixturePage('article.html'));
    return browser().visit('/article');
  };
  const popupOver = async (page: Page) => {
    const popup = await browser().open.openPopup(page);
    await reading(popup, /Kassym-Jomart Tokayev/);
    return popup;
  };
  const optionsFrom = (popup: Page) =>
    openedPage(browser(), '/options.html', async () => {
      // As text: `chrome` exists in the popup only.
      await popup.evaluate('void chrome.runtime.openOptionsPage()');
    });
  const inEnglish = (said: readonly string[]) =>
    said.filter((words) => englishTexts.some((pattern) => pattern.test(words)));
  /** No text of the English catalogue is left, and the page says which language it is in. */
  const speaksRussian = async (where: Page | Frame) => {
    expect(await where.evaluate(() => document.documentElement.lang)).toBe('ru');
    const said = await saidByInterface(where);
    expect(said.filter((words) => /\p{Script=Cyrillic}/u.test(words)).length).toBeGreaterThan(3);
    expect(inEnglish(said)).toEqual([]);
  };
  const go = (page: Page, fragment: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, fragment);

  test('the options change over as soon as the language is chosen', async () => {
    const popup = await popupOver(await article());
    const options = await optionsFrom(popup);
    await reading(options, english['options.shortcuts.change']);
    expect(inEnglish(await saidByInterface(options)).length).toBeGreaterThan(10);
    await until('Russian can be chosen', () =>
      options.evaluate(() => {
        const select = [...document.querySelectorAll('select')].find(({ options: choices }) =>
          [...choices].some(({ value }) => value === 'ru'),
        );
        if (!select) return false;
        select.value = 'ru';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }),
    );
    await until('the page is there anew', () =>
      options
        .evaluate(() => document.documentElement.lang === 'ru' && document.querySelector('h1') !== null)
        // Between the two pages there is none to ask.
        .catch(() => false),
    );
    await reading(options, text('options.shortcuts.change'));
    await reading(options, text('command.next'));
    await reading(options, text('options.about.version', { version: '' }).trim());
    await speaksRussian(options);
    expect(await accessibilityFaults(options)).toEqual([]);
    expect(await options.title()).toContain(text('options.title'));
    await options.close();
  });

  test('the popup, its clippings and a card in it', async () => {
    const popup = await popupOver(await article());
    await speaksRussian(popup);
    await press(popup, text('popup.tabs.clippings'));
    await reading(popup, text('popup.clippings.none'));
    await speaksRussian(popup);
    await press(popup, text('popup.tabs.page'));
    await press(popup, /^Kassym-Jomart Tokayev/);
    await reading(popup, text('card.sources'));
    await speaksRussian(popup);
    expect(await accessibilityFaults(popup)).toEqual([]);
  });

  test('the card on a page, with the question how far to hide its name', async () => {
    const page = await article();
    await hoverMention(page, 'Taliban');
    const card = await cardInSight(page);
    await reading(card, text('card.sources'));
    await press(card, text('card.hide'));
    await reading(card, text('card.hide.everywhere'));
    await speaksRussian(card);
    expect(await accessibilityFaults(card)).toEqual([]);
    await page.close();
  });

  test('the glossary: its overview, an entry with its map, and the map of a page', async () => {
    const page = await article();
    const popup = await popupOver(page);
    const glossary = await openedPage(browser(), '/glossary.html', () => press(popup, text('map.page.open')));
    await glossary.waitForSelector('.page-map .map-node');
    await speaksRussian(glossary);
    await go(glossary, '#');
    await reading(glossary, text('glossary.overview'));
    await speaksRussian(glossary);
    expect(await glossary.title()).toContain(text('glossary.title'));
    await go(glossary, '#entry=qassem-soleimani');
    await glossary.waitForSelector('.actor-map .map-node');
    await speaksRussian(glossary);
    expect(await accessibilityFaults(glossary)).toEqual([]);
    await glossary.close();
  });

  test('the notebook: its list, a clipping, its groups, a dossier and its dialogs', async () => {
    const popup = await popupOver(await article());
    await askFrom(popup).background.restoreRecords({
      clippings: [testClipping(1, { entries: ['uzbekistan'], tags: ['night'] })],
      notes: [testNote(11, { text: 'Quite short.' })],
    });
    const notebook = await openedPage(browser(), '/notebook.html', () => press(popup, text('notebook.open')));
    await reading(notebook, text('notebook.howTo'));
    await notebook.waitForSelector('.leaf-source');
    await speaksRussian(notebook);
    expect(await notebook.title()).toContain(text('notebook.title'));
    await go(notebook, `#leaf=${testId(1)}`);
    await reading(notebook, text('notebook.actors'));
    await speaksRussian(notebook);
    // In view beside the list, whose buttons once made a second footer of the page.
    expect(await accessibilityFaults(notebook)).toEqual([]);
    await go(notebook, '#by=actor');
    await reading(notebook, 'Uzbekistan');
    await speaksRussian(notebook);
    await go(notebook, '#by=actor&key=uzbekistan');
    await reading(notebook, text('notebook.kept'));
    await reading(notebook, text('card.sources'));
    await speaksRussian(notebook);
    await press(notebook, text('takeAway.open'));
    await reading(notebook, text('takeAway.format.folder.hint'));
    await speaksRussian(notebook);
    await press(notebook, text('exchange.close'));
    await press(notebook, text('bringIn.open'));
    await reading(notebook, text('bringIn.choose'));
    await speaksRussian(notebook);
    expect(await browser().open.takeProblems()).toEqual([]);
    await notebook.close();
  });
});
