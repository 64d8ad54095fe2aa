import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { evaluatePrivileged } from '../../../scripts/browser/firefox-privileged';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { isHtmlUntouched, tracesOn, untilNoTraces } from '../harness/page-traces';
import { spy, untilNotPlain } from './our-root';
import { cardBox, hoverOn, isOpen } from './over-page';
import { openReaderPage, placeOf, untilPainted } from './reader-page';

const story = '<h1>News</h1><p style="margin:60px">General Qassem Soleimani left Iran.</p><input id="field">';
const inStory = ['Qassem Soleimani', 'Iran'];

const cardFrame = (page: Page) => page.frames().find((frame) => frame.url().includes('/card.html'));

/** What stands at a point of the page: our host, where the card covers it. */
const tagAt = (page: Page, { x, y }: { x: number; y: number }) =>
  page.evaluate((left, top) => document.elementFromPoint(left, top)?.tagName, x, y);

/** Rests the pointer on a mention; gives a point within the card that opens below. */
async function hoverOver(page: Page, text: string): Promise<{ x: number; y: number }> {
  const { x, y } = await hoverOn(page, text);
  return { x, y: y + 60 };
}

async function untilOpen(page: Page, inside: { x: number; y: number }): Promise<void> {
  await until('the card is open', async () => (await tagAt(page, inside)) === 'DOSSIER-HOST');
}

async function untilClosed(page: Page, inside: { x: number; y: number }): Promise<void> {
  await until('the card is closed', async () => (await tagAt(page, inside)) !== 'DOSSIER-HOST');
}

withPlainBrowser('the card over the page', (browser) => {
  test('is ready before it is wanted, opens on a mention, closes when the pointer leaves', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    const frame = await until('the card is warm', async () => cardFrame(page) ?? null);
    const shown = () => frame.evaluate(() => Reflect.get(globalThis, 'shown'));
    await until(
      'the first entry is ready',
      async () => JSON.stringify(await shown()) === '["qassem-soleimani"]',
    );
    const inside = await hoverOver(page, 'Iran');
    await untilOpen(page, inside);
    expect(await shown()).toEqual(['qassem-soleimani', 'iran']);
    await page.mouse.move(inside.x, inside.y);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tagAt(page, inside)).toBe('DOSSIER-HOST');
    await page.mouse.move(5, 5);
    await untilClosed(page, inside);
    expect(await isHtmlUntouched(page)).toBe(true);
    await page.close();
  });

  test('does not open from the empty space beside a text', async () => {
    const page = await openReaderPage(browser(), '<p>Iran</p>');
    await untilPainted(page, ['Iran']);
    const { x, y } = await placeOf(page, 'Iran');
    await page.mouse.move(x + 200, y);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await tagAt(page, { x: x + 200, y: y + 60 })).not.toBe('DOSSIER-HOST');
    await page.close();
  });

  test('goes to the same name in another paragraph of one element', async () => {
    const page = await openReaderPage(browser(), '<div>Iran spoke.<br><br><br><br>Iran was heard.</div>');
    await untilPainted(page, ['Iran', 'Iran']);
    const [upper = 0, lower = 0] = await page.evaluate(() =>
      [...(CSS.highlights.get('dossier-state-light') ?? [])]
        .map((range) => (range instanceof Range ? range.getBoundingClientRect().bottom : 0))
        .sort((a, b) => a - b),
    );
    const { x } = await placeOf(page, 'Iran');
    const top = async () => (await cardBox(page)).top;
    // The card below the lower one does not cover the upper one.
    await page.mouse.move(x, lower - 8);
    await until('the card is below the lower one', async () => (await top()) > lower);
    await page.mouse.move(x, upper - 8);
    await until(
      'the card is below the upper one',
      async () => (await top()) < lower && (await top()) > upper,
    );
    await page.close();
  });

  test('Esc closes it, and the focus stays where it was', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    await page.focus('#field');
    const inside = await hoverOver(page, 'Iran');
    await untilOpen(page, inside);
    await page.keyboard.press('Escape');
    await untilClosed(page, inside);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.close();
  });

  test('a click in it keeps it, its own close gives the focus back', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    await page.focus('#field');
    const inside = await hoverOver(page, 'Iran');
    await untilOpen(page, inside);
    await page.mouse.click(inside.x, inside.y);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DOSSIER-HOST');
    await cardFrame(page)?.evaluate(() => Reflect.get(globalThis, 'callReader')('cardClosed', null));
    await untilClosed(page, inside);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.close();
  });

  test('takes the height that the card tells', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    const inside = await hoverOver(page, 'Iran');
    await untilOpen(page, inside);
    const low = { x: inside.x, y: inside.y + 250 };
    expect(await tagAt(page, low)).not.toBe('DOSSIER-HOST');
    await cardFrame(page)?.evaluate(() =>
      Reflect.get(globalThis, 'callReader')('cardSized', { height: 400 }),
    );
    await untilOpen(page, low);
    await page.close();
  });

  test('is over a modal dialog’s backdrop and full-page layers', async () => {
    const layer = '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>';
    const page = await openReaderPage(browser(), story + layer);
    await untilPainted(page, inStory);
    await untilOpen(page, await hoverOver(page, 'Iran'));
    await page.close();
  });

  test('comes back when the page removes our element, a few times', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    await page.evaluate(() => document.querySelector('dossier-host')?.remove());
    await until('it is back', () => page.evaluate(() => document.querySelector('dossier-host') !== null));
    await untilOpen(page, await hoverOver(page, 'Iran'));
    await page.evaluate(() => {
      // A page that insists has its way, and is not fought for ever.
      new MutationObserver(() => document.querySelector('dossier-host')?.remove()).observe(
        document.documentElement,
        { childList: true },
      );
      document.querySelector('dossier-host')?.remove();
    });
    await until('it is gone', () => page.evaluate(() => document.querySelector('dossier-host') === null));
    await page.close();
  });

  test('where no frame loads, a plain card tells the public text', async () => {
    const page = await openReaderPage(browser(), story, {
      headers: { 'content-security-policy': "frame-src 'none'" },
    });
    await untilPainted(page, inStory);
    await untilOpen(page, await hoverOver(page, 'Iran'));
    await page.close();
  });

  test('a plain card stands in for a frame that is slow, and gives way to it', async () => {
    const page = await openReaderPage(browser(), story, { head: spy });
    await untilPainted(page, inStory);
    const frame = await until('the card is warm', async () => cardFrame(page) ?? null);
    await frame.evaluate(() => Object.assign(globalThis, { answerAfterMs: 3000 }));
    await untilOpen(page, await hoverOver(page, 'Iran'));
    const isPlain = await page.evaluate(() => {
      const root: unknown = Reflect.get(globalThis, 'ourRoot');
      return root instanceof ShadowRoot && root.textContent?.includes('About iran.');
    });
    expect(isPlain).toBe(true);
    await untilNotPlain(page);
    await page.close();
  });

  test('a message is shown and told, and leaves again with the reader', async () => {
    const page = await openReaderPage(browser(), '<p>Nothing.</p>');
    await until('the page was read', () => page.evaluate(() => reader.sent.length > 0));
    await page.evaluate(() => reader.call('announce', { text: 'Clipped.' }));
    expect((await tracesOn(page)).hosts).toBe(1);
    await page.evaluate(() => reader.stop());
    await untilNoTraces(page);
    await page.close();
  });

  test('the card is that of the name on which the pointer rests, whatever it crossed in haste before', async () => {
    const people = Array.from({ length: 12 }, (_, number) => ({
      text: `Person ${'ABCDEFGHIJKL'[number]}`,
      entry: `person-${number}`,
      kind: 'person' as const,
    }));
    const page = await openReaderPage(
      browser(),
      people.map(({ text }) => `<p style="margin:30px">${text} spoke.</p>`).join(''),
      { names: people },
    );
    await untilPainted(
      page,
      people.map(({ text }) => text),
    );
    const frame = await until('the card is warm', async () => cardFrame(page) ?? null);
    const places = await Promise.all(people.map(({ text }) => placeOf(page, text)));
    for (let round = 0; round < 6; round++) {
      // Through five names without a rest, in another order each time, then to one and no further.
      // All sent at once: on a busy machine the answer to each would be awaited for longer than a rest takes.
      await Promise.all(
        [0, 1, 2, 3, 4, 5].map((step) => {
          const place = places[(round * 5 + step * 7) % people.length];
          return place && page.mouse.move(place.x, place.y);
        }),
      );
      const wanted = people[(round * 5 + 5 * 7) % people.length]?.entry;
      await until('a card is open', () => isOpen(page));
      const shown: unknown = await frame.evaluate(() => Reflect.get(globalThis, 'shown').at(-1));
      expect(shown).toBe(wanted);
      await page.keyboard.press('Escape');
      await until('it is closed', async () => !(await isOpen(page)));
      // Off the name: Esc leaves the pointer where it is.
      await page.mouse.move(900, 5);
    }
    await page.close();
  });

  test('a page that is too busy to tell where the pointer is opens no card of a name that it has left', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    const frame = await until('the card is warm', async () => cardFrame(page) ?? null);
    const [iran, general] = [await placeOf(page, 'Iran'), await placeOf(page, 'Qassem Soleimani')];
    await page.mouse.move(iran.x, iran.y);
    await until(
      'the name is noticed',
      async () => (await frame.evaluate(() => Reflect.get(globalThis, 'shown').at(-1))) === 'iran',
    );
    const opened = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          // Longer than the delay after which the card would open.
          const end = performance.now() + 400;
          while (performance.now() < end);
          const host = document.querySelector('dossier-host');
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(host?.matches(':popover-open') ?? false)),
          );
        }),
    );
    await page.mouse.move(general.x, general.y);
    expect(await opened).toBe(false);
    await until('the card is open', () => isOpen(page));
    expect(await frame.evaluate(() => Reflect.get(globalThis, 'shown').at(-1))).toBe('qassem-soleimani');
    await page.close();
  });

  test.each([
    [
      '<script type="application/ld+json">{"@graph":[{"datePublished":"2026-03-05T23:30:00+02:00"}]}</script>',
      '2026-03-05',
    ],
    [
      '<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2021-08-15">',
      '2021-08-15',
    ],
    ['<time datetime="2020-01-03">3 January</time>', '2020-01-03'],
    ['<time datetime="2020-13-03">never</time>', null],
    ['<time datetime="PT2H">two hours</time>', null],
    ['', null],
  ])('tells the card the day on which the page says that it was published: %s', async (markup, date) => {
    const page = await openReaderPage(browser(), `${story}${markup}`);
    await untilPainted(page, inStory);
    expect(await page.evaluate(() => reader.call('pageFacts', null))).toEqual({
      entries: ['qassem-soleimani', 'iran'],
      date,
    });
    await page.close();
  });

  test('is not printed', async () => {
    const page = await openReaderPage(browser(), story);
    await untilOpen(page, await hoverOver(page, 'Iran'));
    const opacity = () =>
      page.evaluate(() => {
        const host = document.querySelector('dossier-host');
        return host && getComputedStyle(host).opacity;
      });
    expect(await opacity()).toBe('1');
    if (browser().name === 'chromium') await page.emulateMediaType('print');
    else {
      // The remote protocol of Firefox has no word for it.
      const override = `gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'`;
      await evaluatePrivileged(browser().open.puppeteer, override);
    }
    await until('it is as printed', () => page.evaluate(() => matchMedia('print').matches));
    expect(await opacity()).toBe('0');
    await page.close();
  });

  test('tells the card the sentence of the name, with what stands around it', async () => {
    const page = await openReaderPage(
      browser(),
      '<p style="margin:60px">Nobody came. In <b>Iran</b>, Gen. Smith said so. That was all.</p>',
    );
    await untilPainted(page, ['Iran']);
    expect(await page.evaluate(() => reader.call('mentionSentence', null))).toBeNull();
    await untilOpen(page, await hoverOver(page, 'Iran'));
    expect(await page.evaluate(() => reader.call('mentionSentence', null))).toMatchObject({
      selector: { exact: 'In Iran, Gen. Smith said so.', prefix: 'Nobody came. ', suffix: ' That was all.' },
    });
    await page.close();
  });
});
