import { expect, test } from 'vitest';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';

withExtension('a pause', (browser) => {
  test('ends when it is time, also after the browser was closed and has forgotten the alarm', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const isPainted = async () => (await paintedMentions(page)).length > 0;
    let page = await browser().visit('/article');
    await until('the page is painted', isPainted);
    // As a pause of an hour is kept, of which a moment is left; no alarm is set for it.
    const popup = await browser().open.openPopup(page);
    await popup.evaluate(`chrome.storage.local.set({ pause: Date.now() + 10_000 })`);
    await browser().restart();
    page = await browser().visit('/article');
    await until('the page is painted again', isPainted, 40_000);
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
