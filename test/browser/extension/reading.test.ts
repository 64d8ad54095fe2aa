import { afterEach, beforeEach, expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { cardInSight, hoverMention, isCardInSight } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { foreignRequests } from '../harness/foreign-requests';
import { isHtmlUntouched } from '../harness/page-traces';

withExtension('reading an article', (browser) => {
  let page: Awaited<ReturnType<ReturnType<typeof browser>['visit']>>;

  beforeEach(async () => {
    browser().serve('/article', fixturePage('article.html'));
    page = await browser().visit('/article');
    await until('mentions are painted', async () => (await paintedMentions(page)).length > 0);
  });
  afterEach(async () => {
    await page.close();
    expect(await browser().open.takeProblems()).toEqual([]);
    expect(foreignRequests(browser())).toEqual([]);
  });

  test('names in the text are painted, those in forms, code, navigation and hidden text are not', async () => {
    const texts = await until('the last paragraph is painted', async () => {
      const seen = (await paintedMentions(page)).map(({ text }) => text);
      return seen.at(-1) === 'Tokayev' && seen;
    });
    expect(texts).toEqual([
      'Taliban',
      'Uzbekistan',
      'Qassem Soleimani',
      'Quds Force',
      'soft power',
      'Kassym-Jomart Tokayev',
      'Tokayev',
    ]);
  });

  test('the page’s own HTML stays as it was', async () => {
    await hoverMention(page, 'Taliban');
    await cardInSight(page);
    expect(await isHtmlUntouched(page)).toBe(true);
  });

  test('what a page adds later is painted too', async () => {
    await page.evaluate(() => Reflect.get(globalThis, 'addNews')());
    await until('the news is painted', async () =>
      (await paintedMentions(page)).some(({ text }) => text === 'Pakistan'),
    );
  });

  test('resting on a name that is split by elements opens its card, Esc closes it', async () => {
    await hoverMention(page, 'Qassem Soleimani');
    const card = await cardInSight(page);
    expect(await reading(card, 'Soleimani')).toMatch(/Quds Force/);
    await page.keyboard.press('Escape');
    await until('the card is gone', async () => !(await isCardInSight(page)));
  });

  test('a card closes when the pointer leaves it and its name', async () => {
    await hoverMention(page, 'Taliban');
    await cardInSight(page);
    await page.mouse.move(5, 795, { steps: 5 });
    await until('the card is gone', async () => !(await isCardInSight(page)));
  });

  test('a relation opens in the same card, and Back leads to where one was', async () => {
    await hoverMention(page, 'Quds Force');
    const card = await cardInSight(page);
    await reading(card, 'Quds Force');
    await press(card, 'Qassem Soleimani');
    await press(card, text('card.back', { name: 'Quds Force' }));
    await until('the first card is back', () =>
      card.evaluate(() => document.querySelector('.card-name')?.textContent === 'Quds Force'),
    );
  });

  test('a background that was stopped finds the next names all the same', async () => {
    await browser().open.stopBackground();
    await page.evaluate(() => Reflect.get(globalThis, 'addNews')());
    await until('the news is painted', async () =>
      (await paintedMentions(page)).some(({ text }) => text === 'Pakistan'),
    );
  });
});
