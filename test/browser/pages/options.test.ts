import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EntryId } from '../../../lib/model/entry';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import { bringIn, fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { untilNoTraces } from '../harness/page-traces';
import { accessibilityFaults } from './accessibility';

const { host } = new URL(NEWS_ORIGIN);

withExtension('the options page', (browser) => {
  const open = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    const isPainted = async () => (await paintedMentions(page)).length > 0;
    await until('mentions are painted', isPainted);
    const popup = await browser().open.openPopup(page);
    await popup.waitForSelector('main');
    // As text: `chrome` exists in the extension's pages only.
    const options = await openedPage(browser(), '/options.html', async () => {
      await popup.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('options.html') })`);
    });
    await reading(options, text('options.sites.everywhere'));
    return { page, options, isPainted };
  };
  const rulesOf = async (options: Page) => (await askFrom(options).background.siteSettings(null)).rules;
  const file = (rules: unknown) => JSON.stringify({ format: 'dossier-sites', version: 1, rules });

  test('clears an open tab at once when its site is ruled off, and brings it back when the rule is removed', async () => {
    const { page, options, isPainted } = await open();
    expect(await accessibilityFaults(options)).toEqual([]);
    await fill(options, text('options.sites.address'), `https://${host}/some/story`);
    await press(options, text('options.sites.add'));
    await reading(options, host);
    await until('nothing is painted', async () => !(await isPainted()));
    await untilNoTraces(page);
    expect(await accessibilityFaults(options)).toEqual([]);
    await press(options, text('options.sites.remove', { host }));
    // A page behind another one is not painted.
    await page.bringToFront();
    await until('mentions are painted again', isPainted);
    expect(await rulesOf(options)).toEqual([]);

    await fill(options, text('options.sites.address'), 'nonsense');
    await press(options, text('options.sites.add'));
    await reading(options, text('options.sites.noSite', { typed: 'nonsense' }));
    expect(await rulesOf(options)).toEqual([]);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('a pause clears open tabs, and its end brings them back', async () => {
    const { page, options, isPainted } = await open();
    const { background } = askFrom(options);
    await background.pause({ choice: 'hour' });
    await until('nothing is painted', async () => !(await isPainted()));
    await untilNoTraces(page);
    await background.pause({ choice: null });
    // A page behind another one is not painted.
    await page.bringToFront();
    await until('mentions are painted again', isPainted);
  });

  test('brings rules in from a file, and changes nothing for one that is damaged', async () => {
    const { options } = await open();
    await bringIn(options, 'sites.json', file([{ host: 'first.example', mode: 'off' }]));
    await reading(options, 'first.example');
    await bringIn(options, 'bad.json', file([{ host: 'second.example', mode: 'never' }]));
    await reading(options, text('options.sites.file.broken', { name: 'bad.json' }));
    expect(await rulesOf(options)).toEqual([{ host: 'first.example', mode: 'off' }]);
  });

  test('asks the browser for all sites, takes no for an answer, and gives them back', async () => {
    const { options } = await open();
    // Nobody is there to answer the browser's question.
    await options.evaluate(`
      globalThis.asked = [];
      for (const name of ['request', 'remove'])
        chrome.permissions[name] = (permissions, answer) => {
          asked.push([name, permissions.origins]);
          answer?.(false);
          return Promise.resolve(false);
        }`);
    await press(options, new RegExp(`^${text('options.sites.everywhere')}`));
    if (browser().name === 'chromium') {
      await reading(options, text('popup.site.refused'));
      expect(await options.evaluate('asked')).toEqual([['request', ['*://*/*']]]);
    }
    const { everywhere } = await askFrom(options).background.siteSettings(null);
    expect(everywhere).toBe(false);
  });

  test('changes only what is changed on it, whatever was changed elsewhere since it was opened', async () => {
    const { options } = await open();
    const { background } = askFrom(options);
    const before = await background.preferences(null);
    await reading(options, text('options.clippings'));
    // As the popup does, and a second choice before the first is kept.
    await background.changePreferences({ density: 'page', openDelayMs: 400 });
    await press(options, text('options.clippings'));
    await press(options, text('popup.painter'));
    const expected = { ...before, density: 'page', openDelayMs: 400, showClippings: false, painter: 'marks' };
    await until('all of it is kept', async () => {
      const now = await background.preferences(null);
      return JSON.stringify(now) === JSON.stringify(expected);
    });
    await background.changePreferences(before);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('deletes everything only after a word was typed, and the notebook sees it', async () => {
    const { options } = await open();
    const notebook = await openedPage(browser(), '/notebook.html', async () => {
      await options.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('notebook.html') })`);
    });
    const { background } = askFrom(notebook);
    const about = { kind: 'entry', entry: v.parse(EntryId, 'uzbekistan') } as const;
    await background.saveNote({ id: crypto.randomUUID(), about, text: 'Mine.', tags: [], revision: 0 });
    await reading(notebook, 'Uzbekistan');

    await press(options, text('options.data.delete'));
    await reading(options, text('options.data.delete.type', { word: text('options.data.delete.word') }));
    expect(await accessibilityFaults(options)).toEqual([]);
    const word = text('options.data.delete.word');
    const isLocked = () =>
      options.evaluate(() => document.querySelector<HTMLButtonElement>('button.danger')?.disabled);
    expect(await isLocked()).toBe(true);
    await fill(options, text('options.data.delete.type', { word }), word);
    await press(options, text('options.data.delete.do'));
    await reading(options, text('options.data.delete.done'));
    expect(await background.noteOn({ about })).toBeNull();
    expect(await rulesOf(options)).toEqual([]);
    await reading(notebook, text('notebook.empty'));
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
