import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardInSight, hoverMention } from '../../../scripts/browser/card';
import { until } from '../../../scripts/browser/until';
import { fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { accessibilityFaults } from './accessibility';

withExtension('the glossary page', (browser) => {
  /** The glossary page that `open` has the extension open in a new tab. */
  const opened = (open: () => Promise<void>) => openedPage(browser(), '/glossary.html', open);
  const article = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    const popup = await browser().open.openPopup(page);
    await reading(popup, /Kassym-Jomart Tokayev/);
    return { page, popup };
  };
  const openFrom = async (button: string) => {
    const { page, popup } = await article();
    return { page, glossary: await opened(() => press(popup, button)) };
  };
  const follow = (page: Page, link: string) =>
    until(`${link} can be followed`, () =>
      page.evaluate((name) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('a')];
        const found = links.find((a) => a.checkVisibility() && a.textContent?.includes(name));
        found?.click();
        return found !== undefined;
      }, link),
    );
  const openEntry = (page: Page, entry: string) =>
    page.$eval(`.entry-index [data-entry=${entry}]`, (link) => link instanceof HTMLElement && link.click());
  /** Not by `Page.reload()`: Firefox lets nobody but the extension send a tab to its pages. */
  const reload = async (page: Page) => {
    await page.evaluate(() => {
      document.documentElement.dataset.before = '';
      location.reload();
    });
    await until('the page is there anew', () =>
      page
        .evaluate(
          () => document.querySelector('.glossary') && !('before' in document.documentElement.dataset),
        )
        // Between the two pages there is none to ask.
        .catch(() => false),
    );
  };
  const fragment = (page: Page) => page.evaluate(() => location.hash);
  const heading = (page: Page, name: string) =>
    until(`the heading is ${name}`, async () =>
      page.evaluate(
        (wanted) => document.querySelector('main h1, [role=main] h1')?.textContent === wanted,
        name,
      ),
    );

  test('lists all entries, those of a kind and those of an article, and its address keeps the choice', async () => {
    const { glossary } = await openFrom('All entries');
    await reading(glossary, /What the glossary holds/);
    expect(await accessibilityFaults(glossary)).toEqual([]);
    const all = await glossary.$$eval('.entry-index a', (links) => links.length);
    await follow(glossary, 'Armed groups');
    await until('fewer are listed', async () => {
      const listed = await glossary.$$eval('.entry-index a', (links) => links.length);
      return listed > 5 && listed < all / 2;
    });
    expect(await fragment(glossary)).toBe('#kind=armed-group');
    await openEntry(glossary, 'hezbollah');
    await heading(glossary, 'Hezbollah');
    expect(await fragment(glossary)).toBe('#kind=armed-group&entry=hezbollah');
    await reload(glossary);
    await heading(glossary, 'Hezbollah');
    await glossary.evaluate(() => history.back());
    await reading(glossary, /What the glossary holds/);
    expect(await fragment(glossary)).toBe('#kind=armed-group');
    await follow(glossary, 'Confucius Institutes in Promoting');
    await reading(glossary, 'Confucius Institutes');
    expect(await fragment(glossary)).toBe('#article=confucius');
    await glossary.close();
  });

  test('an entry has a map that arrow keys and links lead through', async () => {
    const { glossary } = await openFrom('All entries');
    await openEntry(glossary, 'qassem-soleimani');
    await heading(glossary, 'Qassem Soleimani');
    await glossary.waitForSelector('.map-node');
    expect(await accessibilityFaults(glossary)).toEqual([]);
    const focused = () => glossary.evaluate(() => document.activeElement?.getAttribute('data-node') ?? '');
    const key = (name: string) =>
      glossary.evaluate(
        (pressed) =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
          ),
        name,
      );
    await glossary.evaluate(() => document.querySelector<HTMLElement>('[data-node=taliban]')?.focus());
    await key('ArrowLeft');
    const other = await focused();
    expect(other).not.toBe('taliban');
    await key('ArrowRight');
    expect(await focused()).not.toBe(other);
    await glossary.evaluate(() => document.querySelector<HTMLElement>('[data-node=taliban]')?.click());
    await heading(glossary, 'Taliban');
    await glossary.close();
  });

  test('says why it found an entry under another name, as the popup does', async () => {
    const { popup } = await article();
    await fill(popup, 'Search all entries', 'hizbullah');
    await reading(popup, /Hezbollah[\s\S]*also called Hizbullah/);
    await fill(popup, 'Search all entries', '');
    const glossary = await opened(() => press(popup, 'All entries'));
    await fill(glossary, 'Search all entries', 'hizbullah');
    await reading(glossary, /Hezbollah[\s\S]*also called Hizbullah/);
    expect(await accessibilityFaults(glossary)).toEqual([]);
    await glossary.close();
  });

  test('shows who stands with whom on a page, and where they meet', async () => {
    const { glossary } = await openFrom('Who stands with whom here');
    await reading(glossary, /Where they meet on the page/);
    await glossary.waitForSelector('.page-map .map-node');
    expect(await glossary.$$eval('.meetings blockquote', (quotes) => quotes.length)).toBeGreaterThan(0);
    expect(await glossary.$$eval('.map-line', (lines) => lines.length)).toBeGreaterThan(3);
    expect(await accessibilityFaults(glossary)).toEqual([]);
    const name = await glossary.$eval('.map-name > span', (span) => span.firstChild?.textContent ?? '');
    await glossary.$eval('.map-node', (node) => node instanceof HTMLElement && node.click());
    await heading(glossary, name);
    await glossary.evaluate(() => history.back());
    await until('the focus is on the node that led away', () =>
      glossary.evaluate(
        (wanted) =>
          document.activeElement?.querySelector('.map-name > span')?.firstChild?.textContent === wanted,
        name,
      ),
    );
    await glossary.close();
  });

  test('says so when the page that it looked at is gone', async () => {
    const { page, glossary } = await openFrom('Who stands with whom here');
    await glossary.waitForSelector('.page-map .map-node');
    await page.close();
    await reload(glossary);
    await reading(glossary, 'That page is closed, or Dossier no longer runs on it.');
    expect(await browser().open.takeProblems()).toEqual([]);
    await glossary.close();
  });

  test('a card leads to its entry’s page, with the note that was written on it', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await hoverMention(page, 'Taliban');
    const card = await cardInSight(page);
    await fill(card, /^Your note/, 'To be read on its page.');
    const glossary = await opened(() => press(card, 'Open the full entry'));
    await heading(glossary, 'Taliban');
    await reading(glossary, 'To be read on its page.');
    await fill(glossary, /^Your note/, 'Read.');
    await reading(glossary, /Saved/);
    expect(await browser().open.takeProblems()).toEqual([]);
    await glossary.close();
  });
});
