import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardInSight, hoverMention } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { builtExtension } from '../../../scripts/built-extension';
import { reloadExtension } from '../harness/browsers-own-page';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { tracesOn } from '../harness/page-traces';

withExtension('an update while tabs are open', (browser) => {
  const isPainted = async (page: Page) => (await paintedMentions(page)).length > 0;

  /** Loading it over what is loaded is what an update is; on the browser's own page there is a button to load it anew. */
  const ways: [string, () => Promise<unknown>][] = [
    ['loaded over', () => browser().open.puppeteer.installExtension(builtExtension(browser().name))],
    ['reloaded', () => reloadExtension(browser())],
  ];

  test.each(ways)(
    'leaves one reader in each tab, which works, and no error behind (%s)',
    async (_, update) => {
      browser().serve('/article', fixturePage('article.html'));
      const pages: Page[] = [];
      for (let count = 0; count < 3; count++) {
        const page = await browser().visit('/article');
        await until('the page is painted', () => isPainted(page));
        pages.push(page);
      }
      const [first] = pages;
      if (!first) throw new Error('no page is open');
      await first.bringToFront();
      await hoverMention(first, 'Taliban');
      await cardInSight(first);
      await first.mouse.move(1, 1);
      const before = await tracesOn(first);

      await update();
      for (const page of pages) {
        await page.bringToFront();
        // The word that was added is painted by a reader that reaches its background: the new one.
        await page.evaluate(() => {
          const added = document.createElement('p');
          added.textContent = 'The Shanghai Cooperation Organisation was named later.';
          document.body.querySelector('p')?.before(added);
        });
        await until('what was added is painted', async () =>
          (await paintedMentions(page)).some(({ text }) => text === 'Shanghai Cooperation Organisation'),
        );
        // The old one has noticed by now, or is about to, that nobody answers it any more.
        await until(
          'nothing of the old reader is left',
          async () => JSON.stringify(await tracesOn(page)) === JSON.stringify(before),
          5000,
        );
        const painted = (await paintedMentions(page)).map(({ x, y }) => `${x} ${y}`);
        expect(new Set(painted).size).toBe(painted.length);
      }
      await first.bringToFront();
      await hoverMention(first, 'Taliban');
      await cardInSight(first);
      expect(await browser().open.takeProblems()).toEqual([]);
    },
  );
});
