import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { openReaderPage, untilPainted } from './reader-page';

const story =
  '<div id="a"><p>Iran and Iran, says the Quds Force.</p><p>Iran, Tajikistan, Tajikistan.</p></div>';

/** Waits until exactly these texts stand in marks, in this order. */
const untilMarked = (page: Page, texts: readonly string[]) =>
  until(
    `marked: ${texts}`,
    () =>
      page.evaluate(
        (wanted) =>
          JSON.stringify([...document.querySelectorAll('mark')].map((mark) => mark.textContent)) === wanted,
        JSON.stringify(texts),
      ),
    5000,
  );

withPlainBrowser('what is shown of what was found', (browser) => {
  const all = ['Iran', 'Iran', 'Quds Force', 'Iran', 'Tajikistan', 'Tajikistan'];

  test('every mention, the first in a paragraph, the first on the page; at once, and back', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, all);
    await page.evaluate(() => reader.prefer({ density: 'paragraph' }));
    await untilPainted(page, ['Iran', 'Quds Force', 'Iran', 'Tajikistan']);
    await page.evaluate(() => reader.prefer({ density: 'page' }));
    await untilPainted(page, ['Iran', 'Quds Force', 'Tajikistan']);
    await page.evaluate(() => reader.prefer({ density: 'every' }));
    await untilPainted(page, all);
    await page.close();
  });

  test('the first on the page is another one when the page puts one before it or takes it away', async () => {
    const page = await openReaderPage(browser(), story, { preferences: { density: 'page' } });
    await untilPainted(page, ['Iran', 'Quds Force', 'Tajikistan']);
    expect(await firstParagraph(page)).toMatch(/^Iran and/);
    await page.evaluate(() => {
      document.querySelector('#a')?.insertAdjacentHTML('afterbegin', '<p>News of Iran.</p>');
    });
    await until('it is the new one', async () => (await firstParagraph(page)) === 'News of Iran.');
    await untilPainted(page, ['Iran', 'Quds Force', 'Tajikistan']);
    await page.evaluate(() => {
      document.querySelector('#a')?.firstElementChild?.remove();
      document.querySelector('#a')?.firstElementChild?.remove();
    });
    await untilPainted(page, ['Iran', 'Tajikistan']);
    expect(await firstParagraph(page)).toMatch(/^Iran, Tajikistan/);
    await page.close();
  });

  test('the first on the page is another one when paragraphs change places', async () => {
    const page = await openReaderPage(browser(), story, { preferences: { density: 'page' } });
    await untilPainted(page, ['Iran', 'Quds Force', 'Tajikistan']);
    const swap = () =>
      page.evaluate(() => document.querySelector('#a')?.append(document.querySelector('#a p') ?? ''));
    await swap();
    await until('it is in the one on top', async () => /^Iran, Taj/.test((await firstParagraph(page)) ?? ''));
    await untilPainted(page, ['Iran', 'Quds Force', 'Tajikistan']);
    // Also when nobody asked for it while they did.
    await page.evaluate(() => reader.prefer({ density: 'every' }));
    await untilPainted(page, all);
    await swap();
    await untilPainted(page, all);
    await page.evaluate(() => reader.prefer({ density: 'page' }));
    await untilPainted(page, ['Iran', 'Quds Force', 'Tajikistan']);
    expect(await firstParagraph(page)).toMatch(/^Iran and/);
    await page.close();
  });

  test('not the kinds and entries that are hidden', async () => {
    const page = await openReaderPage(browser(), story, { hiddenEntries: ['tajikistan'] });
    await untilPainted(page, ['Iran', 'Iran', 'Iran', 'Quds Force']);
    await page.evaluate(() => reader.prefer({ hiddenKinds: ['state'] }, []));
    await untilPainted(page, ['Quds Force']);
    await page.evaluate(() => reader.prefer({ hiddenKinds: [] }));
    await untilPainted(page, all);
    await page.close();
  });

  test('inline marks follow too, and leave the page as it was', async () => {
    const page = await openReaderPage(browser(), story, {
      preferences: { painter: 'marks', density: 'paragraph' },
    });
    await untilMarked(page, ['Iran', 'Quds Force', 'Iran', 'Tajikistan']);
    await page.evaluate(() => reader.prefer({ density: 'page' }));
    await untilMarked(page, ['Iran', 'Quds Force', 'Tajikistan']);
    await page.evaluate(() => reader.prefer({ hiddenKinds: ['state', 'armed-group'] }));
    await untilMarked(page, []);
    expect(await page.evaluate(() => document.querySelector('#a')?.outerHTML)).toBe(story);
    await page.close();
  });

  test('the look changes at once, in both painters', async () => {
    const page = await openReaderPage(browser(), '<p id="a">Iran</p>');
    const style = (painter: 'highlight' | 'marks', property: string) =>
      page.evaluate(
        (name, wanted) => {
          const element = wanted === 'marks' ? document.querySelector('mark') : document.querySelector('#a');
          if (!element) return '';
          return getComputedStyle(
            element,
            wanted === 'marks' ? null : '::highlight(dossier-state-light)',
          ).getPropertyValue(name);
        },
        property,
        painter,
      );
    await untilPainted(page, ['Iran']);
    for (const painter of ['highlight', 'marks'] as const) {
      await page.evaluate((name) => reader.prefer({ painter: name, look: 'dotted' }), painter);
      await until('it has dots', async () => /dotted/.test(await style(painter, 'text-decoration-style')));
      await page.evaluate(() => reader.prefer({ look: 'solid' }));
      await until('it has a line', async () => /solid/.test(await style(painter, 'text-decoration-style')));
      await page.evaluate(() => reader.prefer({ look: 'tint' }));
      await until('it has a ground', async () =>
        /oklch\(.*0\.2\)/.test(await style(painter, 'background-color')),
      );
    }
    await page.close();
  });
});

/** The text of the paragraph in which the first mention of a state is painted. */
function firstParagraph(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('dossier-state-light') ?? [])];
    const paragraphs = ranges.map(({ startContainer }) => startContainer.parentElement);
    paragraphs.sort((a, b) => (a && b && a.compareDocumentPosition(b) & 4 ? -1 : 1));
    return paragraphs[0]?.textContent;
  });
}
