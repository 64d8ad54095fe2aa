import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { isHtmlUntouched } from '../harness/page-traces';
import { prefer } from '../harness/preferring';
import { openReaderPage, untilPainted } from './reader-page';

/** Colours of its own, none of which may be left. Lines are far apart, so that parts of one can be looked at. */
const head =
  '<style>body{background:#fffbe6;color:#402010;font:20px/80px sans-serif}a{color:#a02}b{background:#222;color:#eee}</style>';
const story = '<p>News of Iran today, <a href="#">a link to Iran here</a>, <b>and Iran on black.</b></p>';

/** So far apart may the edges of letters be that are drawn in other pieces, of 255. Other colours are further. */
const SMOOTHING = 100;

/** How far apart the most different pixels of two pictures are, of 255 in a channel. Both are PNG files in base64. */
function difference(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (files) => {
      const pixels = await Promise.all(
        files.map(async (file) => {
          const picture = new Image();
          picture.src = `data:image/png;base64,${file}`;
          await picture.decode();
          const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          canvas?.drawImage(picture, 0, 0);
          return [...(canvas?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
        }),
      );
      const [first = [], second = []] = pixels;
      return first.reduce((most, value, at) => Math.max(most, Math.abs(value - (second[at] ?? 0))), 0);
    },
    [one, other],
  );
}

withPlainBrowser('with forced colours', (browser) => {
  afterEach(async () => {
    // Firefox has one setting for all pages.
    const page = await browser().visit('/blank');
    await prefer(browser(), page, null);
    await page.close();
  });

  const open = async (options: Parameters<typeof openReaderPage>[2]) => {
    const page = await openReaderPage(browser(), story, { head, ...options });
    await prefer(browser(), page, 'forced-colours');
    await until('colours are forced', () =>
      page.evaluate(() => matchMedia('(forced-colors: active)').matches),
    );
    return page;
  };

  /** Pictures of the line's letters, and of what is below them. */
  const pictures = async (page: Page) => {
    const { top, bottom } = await page.evaluate(() => {
      const letters = document.querySelector('a')?.getBoundingClientRect();
      return { top: letters?.top ?? 0, bottom: letters?.bottom ?? 0 };
    });
    const whole = { x: 0, width: 700 };
    // The baseline is at about four fifths; where links have their line, ours is as well.
    const base = Math.floor(top + (bottom - top) * 0.75);
    return {
      letters: await page.screenshot({
        clip: { ...whole, y: top - 20, height: base - top + 20 },
        encoding: 'base64',
      }),
      below: await page.screenshot({ clip: { ...whole, y: base, height: 30 }, encoding: 'base64' }),
    };
  };

  const untilUnderlined = (page: Page) =>
    until('mentions are underlined', () =>
      page.evaluate(() => {
        const painted = [...CSS.highlights].some(
          ([name, { size }]) => name.startsWith('dossier-') && size === 3,
        );
        return painted || document.querySelectorAll('mark').length === 3;
      }),
    );

  for (const painter of ['highlight', 'marks'] as const)
    for (const look of ['dotted', 'tint'] as const)
      test(`mentions have a line, and their text stays as it is (${painter}, ${look})`, async () => {
        const page = await open({ preferences: { painter, look } });
        await untilUnderlined(page);
        // In Chromium other marks take the place of the highlights a moment later: both would be counted.
        if (browser().name === 'chromium') await page.waitForSelector('mark');
        const seen = await pictures(page);
        await page.evaluate(() => reader.stop());
        await until('they are gone', () =>
          page.evaluate(() => CSS.highlights.size === 0 && document.querySelector('mark') === null),
        );
        const plain = await pictures(page);
        expect(await difference(page, seen.letters, plain.letters)).toBeLessThan(SMOOTHING);
        expect(await difference(page, seen.below, plain.below)).toBeGreaterThan(SMOOTHING);
        await page.close();
      });

  test('that are forced no more, mentions are painted as before', async () => {
    const page = await open({});
    await untilUnderlined(page);
    await prefer(browser(), page, null);
    await untilPainted(page, ['Iran', 'Iran', 'Iran']);
    expect(await isHtmlUntouched(page)).toBe(true);
    await page.close();
  });
});
