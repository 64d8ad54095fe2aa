import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { isHtmlUntouched, tracesOn } from '../harness/page-traces';

withExtension('the popup', (browser) => {
  const visit = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await until('mentions are painted', async () => (await paintedMentions(page)).length > 0);
    return page;
  };

  test('lists who is on the page, with counts', async () => {
    const popup = await browser().open.openPopup(await visit());
    await reading(popup, /Kassym-Jomart Tokayev[\s\S]*2×/);
  });

  test('leads to a mention', async () => {
    const page = await visit();
    await page.evaluate(() => document.querySelector('#end')?.setAttribute('style', 'margin-top: 3000px'));
    const popup = await browser().open.openPopup(page);
    await press(popup, text('popup.actors.jump', { name: 'Kassym-Jomart Tokayev' }));
    const top = () => page.evaluate(() => window.scrollY);
    await until('the first mention is in view', async () =>
      (await paintedMentions(page)).some(
        ({ text, y }) => text === 'Kassym-Jomart Tokayev' && y > 0 && y < 800,
      ),
    );
    expect(await top()).toBeLessThan(3000);
  });

  test('is about the page that has come while it was open', async () => {
    const page = await visit();
    const popup = await browser().open.openPopup(page);
    await reading(popup, text('popup.clipPage'));
    // As where a link was followed just before: the popup opens over the page that is still there.
    const next = 'http://sample.eurasianet.org/next';
    const selects = '<script>getSelection().selectAllChildren(document.querySelector("p"))</script>';
    browser().serve(
      next,
      `<!doctype html><title>Next</title><link rel="icon" href="data:,"><p>Iran.</p>${selects}`,
    );
    await page.goto(next);
    await reading(popup, text('popup.site.label', { host: new URL(next).host }));
    await press(popup, text('popup.clip'));
    await reading(popup, 'Next');
    const { background } = askFrom(popup);
    expect(await background.recentClippings({ limit: 1 })).toMatchObject([
      { source: { url: next }, selector: { exact: 'Iran.' }, entries: ['iran'] },
    ]);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('finds entries that are not on the page', async () => {
    const popup = await browser().open.openPopup(await visit());
    await fill(popup, text('popup.search.label'), 'collective security');
    await reading(popup, 'Collective Security Treaty Organisation');
  });

  test('changes to inline marks and back, leaving the page as it was', async () => {
    const page = await visit();
    const popup = await browser().open.openPopup(page);
    await press(popup, text('popup.more'));
    await press(popup, text('popup.painter'));
    await until('marks stand in the page', async () => (await tracesOn(page)).marks > 0);
    expect((await tracesOn(page)).highlights).toBe(0);
    // The switch turns once the choice is kept; pressed before, it would ask for marks again.
    await popup.waitForSelector('.popup-foot [role=switch][aria-checked=true]');
    await press(popup, text('popup.painter'));
    await until('the marks are gone', async () => (await tracesOn(page)).marks === 0);
    await until('highlights are back', async () => (await paintedMentions(page)).length > 0);
    expect(await isHtmlUntouched(page)).toBe(true);
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
