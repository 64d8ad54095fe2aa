import { expect, test } from 'vitest';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { cardInSight, hoverMention } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { withExtension } from '../harness/each-browser';
import { foreignRequests } from '../harness/foreign-requests';
import { isHtmlUntouched, tracesOn } from '../harness/page-traces';
import { sharedPages } from '../harness/shared-pages';

const pages = sharedPages();

if (pages.length > 0) {
  withExtension('pages from outside', (browser) => {
    test.each(pages)('$name', async ({ name, html, headers, hasNames }) => {
      const address = `/${encodeURIComponent(name)}`;
      browser().serve(address, { body: html, headers });
      const page = await browser().visit(address);
      if (hasNames) {
        // Only what is near the window is painted, and some pages have screens of menus before their article.
        await until('mentions are painted', async () => {
          if ((await paintedMentions(page)).length > 0) return true;
          await page.evaluate(() => scrollBy(0, innerHeight));
          return false;
        });
        const [first] = (await paintedMentions(page)).filter(({ x, y }) => x > 0 && x < 1000 && y > 0);
        if (first) {
          await hoverMention(page, first.text);
          const card = await cardInSight(page);
          expect(await card.evaluate(() => document.querySelector('.card-name')?.textContent)).toBeTruthy();
        }
      } else {
        const popup = await browser().open.openPopup(page);
        await popup.waitForSelector('main');
        await askFrom(popup).reader.pageActors(null);
      }
      expect(await isHtmlUntouched(page)).toBe(true);
      expect((await tracesOn(page)).hosts).toBeLessThanOrEqual(1);
      expect(await browser().open.takeProblems()).toEqual([]);
      expect(foreignRequests(browser(), html)).toEqual([]);
      await page.close();
    });
  });
} else {
  // Without DOSSIER_SHARED there is nothing from outside to try; the fixtures of the other files stand alone.
  test('needs no pages from outside', () => expect(pages).toEqual([]));
}
