import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { untilNoTraces } from '../harness/page-traces';

const label = text('popup.site.label', { host: new URL(NEWS_ORIGIN).host });

withExtension('switching a site off', (browser) => {
  test('takes effect at once, holds after a reload, and can be taken back', async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    const isPainted = async () => (await paintedMentions(page)).length > 0;
    await until('mentions are painted', isPainted);

    const popup = await browser().open.openPopup(page);
    await press(popup, label);
    await until('nothing is painted', async () => !(await isPainted()));
    await untilNoTraces(page);
    await reading(popup, text('popup.actors.off'));

    await page.reload();
    // A second page of another site shows that a reader would have painted by now.
    browser().serve('http://sample.eurasianet.org/article', fixturePage('article.html'));
    const other = await browser().visit('http://sample.eurasianet.org/article');
    await until('the other site is painted', async () => (await paintedMentions(other)).length > 0);
    await untilNoTraces(page);

    const again = await browser().open.openPopup(page);
    await press(again, label);
    await until('mentions are painted again', isPainted);
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('a site that is not listed gets no reader, and the popup offers it', async () => {
    const address = 'http://unlisted.example/article';
    browser().serve(address, fixturePage('article.html'));
    const page = await browser().visit(address);
    const popup = await browser().open.openPopup(page);
    await reading(popup, text('popup.site.allow', { host: 'unlisted.example' }));
    await untilNoTraces(page);
  });
});
