import type { Frame, Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { cardInSight, hoverMention } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { click, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { prefer } from '../harness/preferring';

/** Elements that would move if something about them changed, or do move: what they are, and in which property. */
function movable(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    const found = document.getAnimations().map((animation) => `${animation.id} runs`);
    for (const element of document.querySelectorAll('*')) {
      for (const part of ['', '::before', '::after']) {
        const style = getComputedStyle(element, part || null);
        const { transitionDuration, transitionProperty, animationName, animationDuration, scrollBehavior } =
          style;
        const lasts = /[1-9]/;
        const name = `${element.localName}.${element.className}${part}`;
        if (lasts.test(transitionDuration)) found.push(`${name} ${transitionProperty}`);
        if (animationName !== 'none' && lasts.test(animationDuration)) found.push(`${name} ${animationName}`);
        if (scrollBehavior === 'smooth') found.push(`${name} scrolls`);
      }
    }
    return found;
  });
}

withExtension('for somebody who wants less motion', (browser) => {
  afterEach(async () => {
    // Firefox has one setting for all pages.
    const page = await browser().visit('/blank');
    await prefer(browser(), page, null);
    await page.close();
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('nothing of ours moves: card, popup, options, glossary', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await prefer(browser(), page, 'reduced-motion');
    await until('mentions are painted', async () => (await paintedMentions(page)).length > 0);
    await hoverMention(page, 'Taliban');
    expect(await movable(await cardInSight(page))).toEqual([]);

    const popup = await browser().open.openPopup(page);
    await popup.waitForSelector('[role=switch]');
    // The switch does move for others: the look at it can fail.
    if (browser().name === 'chromium') expect(await movable(popup)).not.toEqual([]);
    await prefer(browser(), popup, 'reduced-motion');
    expect(await movable(popup)).toEqual([]);
    await popup.close();
    for (const path of ['/options.html', '/glossary.html#entry=taliban', '/notebook.html']) {
      const from = await browser().open.openPopup(page);
      const address = `${await from.evaluate(() => location.origin)}${path}`;
      const opened =
        browser().name === 'chromium'
          ? await browser().open.puppeteer.newPage()
          : // Firefox refuses to be sent to such a page, and opens it itself.
            await openedPage(browser(), path.replace(/#.*/, ''), async () => {
              await from.evaluate(`chrome.tabs.create({ url: '${address}' }).then(() => null)`);
            });
      if (browser().name === 'chromium') await opened.goto(address);
      await opened.waitForSelector('main, [role=main]');
      await prefer(browser(), opened, 'reduced-motion');
      expect(await movable(opened), path).toEqual([]);
      await opened.close();
    }
    await page.close();
  });

  test('a jump to a mention is at once, also on a page that scrolls smoothly', async () => {
    const article = fixturePage('article.html');
    browser().serve(
      '/article',
      `<style>html { scroll-behavior: smooth }</style><div style="height: 4000px"></div>${article}`,
    );
    const page = await browser().visit('/article');
    await prefer(browser(), page, 'reduced-motion');
    const popup = await browser().open.openPopup(page);
    await reading(popup, 'Taliban');
    await page.evaluate(() => {
      const places: number[] = [];
      Object.assign(globalThis, { places });
      addEventListener('scroll', () => places.push(scrollY));
    });
    // The popup closes itself with the press.
    await click(popup, text('popup.actors.jump', { name: 'Taliban' })).catch(() => undefined);
    await until('the page has scrolled', () => page.evaluate(() => scrollY > 3000));
    const places = await page.evaluate(() => Reflect.get(globalThis, 'places') as number[]); // made above
    expect(places.filter((place) => place < 3000)).toEqual([]);
    await popup.close().catch(() => undefined);
    await page.close();
  });
});
