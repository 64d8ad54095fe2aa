import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { openReaderPage, untilPainted } from './reader-page';

/** What a page does to itself, and what is painted then. */
const changes: [title: string, body: string, before: string[], change: string, after: string[]][] = [
  [
    'paragraphs are added',
    '<div id="a"><p>Iran</p></div>',
    ['Iran'],
    'a.innerHTML += "<p>Tajikistan</p>"',
    ['Iran', 'Tajikistan'],
  ],
  [
    'a text node is rewritten',
    '<p id="a">Iran</p>',
    ['Iran'],
    'a.firstChild.data = "Tajikistan"',
    ['Tajikistan'],
  ],
  [
    'text is added within a line',
    '<p id="a">Qassem </p>',
    [],
    'a.insertAdjacentHTML("beforeend", "<b>Soleimani</b>")',
    ['Qassem Soleimani'],
  ],
  [
    'a paragraph is removed',
    '<p id="a">Iran</p><p>Tajikistan</p>',
    ['Iran', 'Tajikistan'],
    'a.remove()',
    ['Tajikistan'],
  ],
  [
    'a framework renders all anew',
    '<div id="a"><p>Iran</p></div>',
    ['Iran'],
    'a.replaceChildren(...a.cloneNode(true).childNodes)',
    ['Iran'],
  ],
  [
    'paragraphs change places',
    '<div id="a"><p>Iran</p><p>Tajikistan</p></div>',
    ['Iran', 'Tajikistan'],
    'a.append(a.firstChild)',
    ['Iran', 'Tajikistan'],
  ],
  [
    'hidden text is shown by a style',
    '<style>.off{display:none}</style><p id="a" class="off">Iran</p>',
    [],
    'a.className = ""',
    ['Iran'],
  ],
  [
    'text that only was invisible is shown by a style further up',
    '<style>.off{visibility:hidden}</style><div id="a" class="off"><div><p>Iran</p></div></div>',
    [],
    'a.className = ""',
    ['Iran'],
  ],
  [
    'an empty element is given a shadow root',
    '<div id="a"></div><x-b id="b"></x-b>',
    [],
    'a.attachShadow({mode:"open"}).innerHTML = "<p>Iran</p>"; b.attachShadow({mode:"open"}).innerHTML = "<p>Tajikistan</p>"',
    ['Iran', 'Tajikistan'],
  ],
  [
    'an attribute hides and shows',
    '<p id="a" hidden>Iran</p><p id="b">Tajikistan</p>',
    ['Tajikistan'],
    'a.hidden = false; b.ariaHidden = "true"',
    ['Iran'],
  ],
  [
    'details are opened',
    '<details id="a"><summary>More</summary><p>Iran</p></details>',
    [],
    'a.open = true',
    ['Iran'],
  ],
  [
    'the page was veiled at first',
    '<style>.veil{visibility:hidden}</style><p>Iran</p><script>document.body.className="veil"</script>',
    [],
    'document.body.className = ""',
    ['Iran'],
  ],
  [
    'the body is replaced',
    '<p>Iran</p>',
    ['Iran'],
    'const b = document.createElement("body"); b.innerHTML = "<p>Tajikistan</p>"; document.body = b',
    ['Tajikistan'],
  ],
  [
    'text comes into an open shadow root',
    '<x-a id="a"><template shadowrootmode="open"><p>Iran</p></template></x-a>',
    ['Iran'],
    'a.shadowRoot.append("Tajikistan")',
    ['Iran', 'Tajikistan'],
  ],
  [
    'a full name comes after the short one',
    '<p>Soleimani</p><div id="a"></div>',
    [],
    'a.innerHTML = "<p>Qassem Soleimani</p>"',
    ['Soleimani', 'Qassem Soleimani'],
  ],
  [
    'another page comes under the same document',
    '<div id="a"><p>Qassem Soleimani</p></div>',
    ['Qassem Soleimani'],
    'history.pushState(null, "", "/other"); a.innerHTML = "<p>Soleimani in Iran</p>"',
    ['Iran'],
  ],
];

withPlainBrowser('a page that changes', (browser) => {
  test.each(changes)('%s', async (_, body, before, change, after) => {
    const page = await openReaderPage(browser(), `${body}<p>The end.</p>`);
    await until('what is visible was read', () =>
      page.evaluate(
        () =>
          reader.sent.flat().includes('The end.') ||
          !document.body.checkVisibility({ visibilityProperty: true }),
      ),
    );
    await untilPainted(page, before);
    await page.evaluate(change);
    await untilPainted(page, after);
    await page.close();
  });

  test('only what has changed is sent again', async () => {
    const page = await openReaderPage(browser(), '<div id="a"><p>Iran</p><p>Iran too</p></div>');
    await untilPainted(page, ['Iran', 'Iran']);
    await page.evaluate(() =>
      document.querySelector('#a')?.insertAdjacentHTML('afterbegin', '<p>Tajikistan</p>'),
    );
    await untilPainted(page, ['Iran', 'Iran', 'Tajikistan']);
    expect(await page.evaluate(() => reader.sent)).toEqual([['Iran', 'Iran too'], ['Tajikistan']]);
    await page.close();
  });

  test('a live ticker is followed while it runs', async () => {
    const page = await openReaderPage(browser(), '<div id="a"></div>');
    await page.evaluate(() => {
      setInterval(() => document.querySelector('#a')?.insertAdjacentHTML('beforeend', '<p>Iran</p>'), 20);
    });
    await until('the ticker is read', () => page.evaluate(() => reader.sent.length > 5));
    await page.close();
  });

  test('a reader whose extension is gone cleans up by itself', async () => {
    const page = await openReaderPage(browser(), '<p>Iran</p>');
    await untilPainted(page, ['Iran']);
    await page.evaluate(() => {
      reader.orphan();
      document.body.append('more');
    });
    await untilPainted(page, []);
    expect(await page.evaluate(() => document.querySelector('dossier-host'))).toBeNull();
    await page.close();
  });

  test('pages tell their actors in the order of the text, and jump to each mention in turn', async () => {
    const page = await openReaderPage(
      browser(),
      '<p>Iran</p><div style="height:3000px"></div><p>Quds Force of Iran</p><p style="margin-bottom:3000px">Tajikistan</p>',
    );
    await until(
      'all is found',
      async () => ((await page.evaluate(() => reader.call('pageActors', null))) as unknown[]).length === 3,
    );
    expect(await page.evaluate(() => reader.call('pageActors', null))).toEqual([
      { entry: 'iran', count: 2 },
      { entry: 'quds-force', count: 1 },
      { entry: 'tajikistan', count: 1 },
    ]);
    const jump = async (entry: string) => [
      await page.evaluate((wanted) => reader.call('jumpTo', { entry: wanted }), entry),
      await page.evaluate(() => Math.round(scrollY / 1000)),
    ];
    expect(await jump('iran')).toEqual([true, 0]);
    expect(await jump('iran')).toEqual([true, 3]);
    expect(await page.evaluate(() => CSS.highlights.has('dossier-flash'))).toBe(true);
    expect(await jump('iran')).toEqual([true, 0]);
    expect(await jump('china')).toEqual([false, 0]);
    await page.close();
  });
});
