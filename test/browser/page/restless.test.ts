import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { openReaderPage, painted } from './reader-page';

const painters = ['highlight', 'marks'] as const;

/** What must be painted, told from the page's own text: every name in a paragraph, however often it stands there. */
const expected = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('p')]
      .flatMap((paragraph) => paragraph.textContent?.match(/Iran|Tajikistan|Quds Force/g) ?? [])
      .sort((a, b) => (a < b ? -1 : 1)),
  );

const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('mark')]
      .map((mark) => mark.textContent ?? '')
      .sort((a, b) => (a < b ? -1 : 1)),
  );

/** Waits until exactly that is painted, no more, no less, and by no other painter. */
async function untilExact(page: Page, painter: (typeof painters)[number]): Promise<void> {
  const looks = { highlight: painted, marks: marked };
  const other = painter === 'marks' ? 'highlight' : 'marks';
  const same = async () =>
    JSON.stringify(await looks[painter](page)) === JSON.stringify(await expected(page));
  await until('all is painted', same).catch(async () =>
    expect(await looks[painter](page)).toEqual(await expected(page)),
  );
  expect(await looks[other](page)).toEqual([]);
}

/** What pages do to themselves. Each runs in the page and resolves when it is done. */
const restless: [title: string, deed: string][] = [
  [
    'renders its whole body anew, fifty times',
    `for (let n = 0; n < 50; n++) {
      document.body.replaceChildren(...Array.from({ length: 9 }, (_, i) => {
        const p = document.createElement('p');
        p.append('Item ' + (n + i) + ' of Iran and ', 'Tajikistan');
        return p;
      }));
      await new Promise((next) => setTimeout(next, n % 5 * 10));
    }`,
  ],
  [
    'puts new paragraphs on top, and drops old ones, in quick succession',
    `for (let n = 0; n < 40; n++) {
      document.body.insertAdjacentHTML('afterbegin', ('<p>At ' + n + ' the Quds Force left <b>Iran</b>.</p>').repeat(5));
      while (document.body.children.length > 30) document.body.lastElementChild.remove();
      await new Promise((next) => setTimeout(next, 40));
    }`,
  ],
  [
    'writes into its text nodes and moves paragraphs about',
    `document.body.innerHTML = '<p>Iran</p>'.repeat(8);
    for (let n = 0; n < 40; n++) {
      const all = document.querySelectorAll('p');
      const text = document.createTreeWalker(all[n % 8], 4).nextNode();
      if (n % 3 === 0) all[n % 8].replaceChildren(n % 2 ? 'Iran, Tajikistan' : 'Tajikistan');
      else if (n % 3 === 1) document.body.append(all[(n * 5) % 8]);
      else if (text) text.data = 'Quds Force';
      await new Promise((next) => setTimeout(next, 30));
    }
    for (const p of document.querySelectorAll('p')) p.replaceChildren(p.textContent);`,
  ],
  [
    'opens another page under the same document again and again',
    `for (let n = 0; n < 12; n++) {
      history.pushState(null, '', '/page-' + n);
      document.body.innerHTML = '<h1>Page</h1>' + '<p>Tajikistan</p>'.repeat(n % 4 + 1);
      await new Promise((next) => setTimeout(next, 60));
    }`,
  ],
];

withPlainBrowser('a restless page', (browser) => {
  for (const painter of painters) {
    test.each(restless)(`that %s is painted exactly (${painter})`, async (_, deed) => {
      const page = await openReaderPage(browser(), '<p>Iran</p>', { preferences: { painter } });
      await untilExact(page, painter);
      await page.evaluate(`(async () => { ${deed} })()`);
      await untilExact(page, painter);
      await page.close();
    });
  }

  test.each(painters)('whose paragraphs leave it has nothing of them kept (%s)', async (painter) => {
    // Only Chromium can be told to collect garbage.
    if (browser().name !== 'chromium') return;
    const page = await openReaderPage(browser(), '<p>Iran</p><div id="a"></div>', {
      preferences: { painter },
    });
    await page.evaluate(() => {
      const left: WeakRef<Element>[] = [];
      Object.assign(globalThis, { left });
    });
    for (let round = 0; round < 3; round++) {
      await page.evaluate(() => {
        document
          .querySelector('#a')
          ?.insertAdjacentHTML(
            'beforeend',
            '<p>General Soleimani of the Quds Force, in Iran.</p><section hidden>Iran</section><x-late></x-late>'.repeat(
              40,
            ),
          );
      });
      await untilExact(page, painter);
      await page.evaluate(() => {
        const left = Reflect.get(globalThis, 'left') as WeakRef<Element>[]; // made above
        for (const element of document.querySelectorAll('#a > *')) {
          left.push(new WeakRef(element));
          element.remove();
        }
      });
      await untilExact(page, painter);
    }
    const devtools = await page.createCDPSession();
    await until('all that left is gone for good', async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => {
        const left = Reflect.get(globalThis, 'left') as WeakRef<Element>[]; // made above
        return left.length === 360 && left.every((element) => element.deref() === undefined);
      });
    });
    await page.close();
  });

  test('that clears the highlights all the time has them back when it rests', async () => {
    const page = await openReaderPage(browser(), '<p>Iran</p><p>Tajikistan</p>');
    await untilExact(page, 'highlight');
    await page.evaluate(async () => {
      for (let n = 0; n < 30; n++) {
        CSS.highlights.clear();
        await new Promise((next) => setTimeout(next, 20));
      }
    });
    await untilExact(page, 'highlight');
    await page.close();
  });

  test('that deletes what it does not know from its body keeps its text', async () => {
    const body = '<p>All of Iran and of Tajikistan.</p>';
    const page = await openReaderPage(browser(), body, { preferences: { painter: 'marks' } });
    await untilExact(page, 'marks');
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('mark')) mark.remove();
    });
    await until('the text is whole', () =>
      page.evaluate(() => document.querySelector('p')?.textContent === 'All of Iran and of Tajikistan.'),
    );
    await page.close();
  });

  test('that is written anew by document.open is read anew, and answers the pointer', async () => {
    const page = await openReaderPage(browser(), '<p>Iran</p>');
    await untilExact(page, 'highlight');
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><p>Tajikistan and Iran</p>');
      document.close();
    });
    await untilExact(page, 'highlight');
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get('dossier-state-light') ?? [];
      const line = range instanceof Range ? range.getClientRects()[0] : undefined;
      return { x: (line?.x ?? 0) + 10, y: (line?.y ?? 0) + 8 };
    });
    await page.mouse.move(box.x - 1, box.y);
    await page.mouse.move(box.x, box.y);
    await until('its card opens', () =>
      page.evaluate(({ x, y }) => document.elementFromPoint(x, y + 60)?.localName === 'dossier-host', box),
    );
    await page.evaluate(() => reader.stop());
    expect(await painted(page)).toEqual([]);
    await page.close();
  });

  test('left and come back to is painted as before', async () => {
    const page = await openReaderPage(browser(), '<p>Iran</p>');
    await untilExact(page, 'highlight');
    const kept = await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
      return true;
    });
    expect(kept).toBe(true);
    await page.goto(page.url().replace('/story', '/blank'));
    // Not `goBack`: it waits for a load that a kept page does not have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until('the page is back', () =>
      page.evaluate(() => location.pathname === '/story').catch(() => false),
    );
    // Where the browser has not kept the page it loads anew, without the reader of this test.
    if (await page.evaluate(() => Reflect.get(globalThis, 'persisted') === true)) {
      await untilExact(page, 'highlight');
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Tajikistan</p>'));
      await untilExact(page, 'highlight');
    }
    await page.close();
  });
});
