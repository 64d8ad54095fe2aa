import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';

withExtension('a selected passage', (browser) => {
  test('is clipped from the popup and listed there, deleted and brought back', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await page.evaluate(() => {
      const lead = document.querySelector('#lead');
      if (lead) getSelection()?.selectAllChildren(lead);
    });
    const popup = await browser().open.openPopup(page);
    await press(popup, text('popup.clip'));
    await press(popup, text('popup.tabs.clippings'));
    const listed = await reading(popup, /A delegation of the Taliban crossed into Uzbekistan on Monday/);
    expect(listed).toContain('A fixture: talks in a border town');
    await press(popup, text('popup.clippings.delete'));
    await press(popup, text('popup.clippings.undo'));
    await reading(popup, /A delegation of the Taliban/);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('is the page as a whole where nothing is selected, with who is on it', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const popup = await browser().open.openPopup(await browser().visit('/article'));
    await reading(popup, /Uzbekistan/);
    await press(popup, text('popup.clipPage'));
    await reading(popup, text('clipping.wholePage'));
    const [kept] = await askFrom(popup).background.recentClippings({ limit: 1 });
    expect(kept).toMatchObject({ selector: null, source: { title: 'A fixture: talks in a border town' } });
    expect(kept?.entries).toContain('uzbekistan');
  });
});
