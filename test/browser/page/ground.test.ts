import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { openReaderPage } from './reader-page';

withPlainBrowser('the colour of a mention', (browser) => {
  test('goes by what is behind its text, and by the text where that cannot be told', async () => {
    const on = (style: string) => `<section style="${style}"><p><i>Iran</i></p></section>`;
    const page = await openReaderPage(
      browser(),
      on('') +
        on('background:#fff') +
        on('background:#808080;color:#000') +
        on('background:#808080;color:#fff') +
        on('background:rgb(40% 40% 40%);color:#fff') +
        on('background:#000;color:#ddd') +
        on('background:oklch(.95 .01 90)') +
        // White text on a picture, and on a layer that is no ancestor of it.
        on('background:linear-gradient(#000,#222);color:#fff') +
        on('color:#fff'),
    );
    const expected = ['light', 'light', 'middle', 'middle', 'dim', 'dark', 'light', 'dark', 'dark'];
    const grounds = () =>
      page.evaluate(() => {
        const of = new Map<Element | null | undefined, string | undefined>();
        for (const [name, highlight] of CSS.highlights)
          for (const range of highlight) of.set(range.startContainer.parentElement, name.split('-').at(-1));
        return [...document.querySelectorAll('i')].map((name) => of.get(name));
      });
    await until('all are painted', async () => !(await grounds()).includes(undefined));
    expect(await grounds()).toEqual(expected);
    await page.evaluate(() => {
      const first = document.querySelector('section');
      first?.setAttribute('style', 'background:#000;color:#fff');
      // A change of the body's style has all colours looked at again.
      document.body.className = 'night';
    });
    await until('the first has changed its colour', async () => (await grounds())[0] === 'dark');
    await page.close();
  });
});
