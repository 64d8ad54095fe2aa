import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { openReaderPage } from './reader-page';

const proseText =
  'They met on Tuesday to talk about water and trade, and will do so again before the winter.';
const prose = `<p>${proseText}</p>`;

/** What a body is read as: its blocks, white space made plain, `|` for a line break. */
const readings: [title: string, body: string, blocks: string[]][] = [
  [
    'names run on across inline elements',
    '<p>A <a href="#">Qassem</a> <b>Sol<i>ei</i>mani</b> b',
    ['A Qassem Soleimani b'],
  ],
  [
    'a single <br> is a line break, two begin a paragraph',
    '<div>Quds<br>Force<br> <br>Iran',
    ['Quds|Force| ', 'Iran'],
  ],
  [
    'a block inside a paragraph’s text divides it',
    '<div>one <p>two</p> three</div>',
    ['one ', ' three', 'two'],
  ],
  [
    'display decides: a block span divides, an inline div does not',
    '<div>a<span style="display:block">b</span>c</div><section><div style="display:inline">Qassem </div><div style="display:inline">Soleimani</div></section>',
    ['a', 'c', 'b', 'Qassem Soleimani'],
  ],
  ['a floated first letter belongs to its word', '<p><span style="float:left">T</span>ehran', ['Tehran']],
  [
    'list items and cells beside each other are apart',
    '<ul><li style="display:inline-block">Iran</li><li style="display:inline-block">Iraq</li></ul><table><tr><td>x<td>y</table>',
    ['Iran', 'Iraq', 'x', 'y'],
  ],
  [
    'what is no running text is left out',
    '<nav>n</nav><footer>f</footer><p>a<script>s</script><style>s</style><code>c</code><sup>1</sup><button>b</button><textarea>t</textarea><select><option>o</select> z</p><pre>p</pre><noscript>n</noscript><div aria-hidden="true">h</div><div contenteditable>e</div><div role="navigation">r</div>',
    ['a z'],
  ],
  [
    'form controls are left out, a form’s text is not',
    '<form><label>Name <input></label><p>story</p></form>',
    ['story'],
  ],
  [
    'hidden text is left out',
    '<p hidden>a</p><p style="display:none">b</p><p style="visibility:hidden">c</p><details><summary>sum</summary><p>d</p></details><details open><summary>s</summary><p>e</p></details>z',
    ['z', 'sum', 's', 'e'],
  ],
  [
    'elements without a box pass their children on',
    '<p>Qassem <span style="display:contents"><b>Soleimani</b></span>',
    ['Qassem Soleimani'],
  ],
  [
    'open shadow roots are read, slotted text in its place and once',
    '<p>before</p><x-card>slotted<template shadowrootmode="open"><p>in shadow</p><slot>fallback</slot></template></x-card>',
    ['before', 'slotted', 'in shadow'],
  ],
  [
    'a menu is left out that only its links tell',
    '<div><ul><li><a href="/w">World</a><li><a href="/i">Iran</a><li><a href="/s">Sport</a></ul></div><h1>h</h1><p>t</p><div><a href="/a">About</a> | <a href="/b">Iran</a> | <a href="/c">Help</a></div>',
    ['h', 't'],
  ],
  [
    'so are other stories beside an article',
    `<h1>h</h1>${prose.repeat(14)}<div>${'<div><a href="/s"><h3>Iran and its neighbours meet once more</h3></a><span>2 hours ago</span></div>'.repeat(4)}</div>`,
    ['h', ...Array(14).fill(proseText), ...Array(4).fill('2 hours ago')],
  ],
  [
    'a single other story and a topic are left out within and beside an article, links to itself are not',
    `<div><a href="/asia">Iran</a></div><h1>h</h1>${prose.repeat(7)}<h2><a href="/s">Iran and its neighbours meet once more</a></h2>${prose.repeat(7)}<h2><a href="#post">Iran and its neighbours have met today</a></h2><aside><h3><a href="/t">Iran and its neighbours meet no more</a></h3><time>now</time></aside>`,
    ['h', ...Array(14).fill(proseText), 'Iran and its neighbours have met today', 'now'],
  ],
  [
    'but not the headlines of a front page',
    `<h1>h</h1><div>${'<div><a href="/s"><h3>Iran and its neighbours meet once more</h3></a></div>'.repeat(3)}</div>`,
    ['h', ...Array(3).fill('Iran and its neighbours meet once more')],
  ],
  [
    'a list of names within the text is part of it, and so is a table with headings',
    `${prose}<ul><li><a href="/1">Iran</a><li><a href="/2">Iraq</a><li><a href="/3">Oman</a></ul>${prose}<table><tr><th>x</th><td><a href="/4">a</a></td><td><a href="/5">b</a></td><td><a href="/6">c</a></td></tr></table>`,
    [proseText, 'Iran', 'Iraq', 'Oman', proseText, 'x', 'a', 'b', 'c'],
  ],
  [
    'headings and captions that are links are text',
    `<h1><a href="/t">Qassem</a></h1>${prose}<figure><figcaption><a href="/t">Iran</a></figcaption></figure>`,
    ['Qassem', proseText, 'Iran'],
  ],
  [
    'boxes beside the text are known by their names, unless they hold the page',
    '<body class="no-cookie-consent"><div class="cookie-banner"><p>c</p></div><div id="related"><p>r</p></div><div class="most-read"><p>m</p></div><div class="page newsletter"><h1>t</h1></div>',
    ['t'],
  ],
  [
    'unslotted text of a shadow host is left out',
    '<x-card>nowhere<template shadowrootmode="open"><p>in shadow</p></template></x-card>',
    ['in shadow'],
  ],
];

const byText = (a: string, b: string) => (a < b ? -1 : 1);

withPlainBrowser('reading a page into blocks', (browser) => {
  test.each(readings)('%s', async (_, body, blocks) => {
    const page = await openReaderPage(browser(), `${body}<p id="end">END`);
    const sent = await until('the page was read', () =>
      page.evaluate(() => {
        const texts = reader.sent.flat();
        return texts.includes('END') && texts;
      }),
    );
    expect(
      sent
        .slice(0, -1)
        .map((text) => text.replace(/\n/g, '|').replace(/[ ]+/g, ' '))
        .sort(byText),
    ).toEqual([...blocks].sort(byText));
    await page.close();
  });

  test('a page of 100 000 words is read and sent without a long task', async () => {
    const paragraph = `<p>${'Iran and the others met in Tajikistan again today '.repeat(20)}</p>`;
    const page = await openReaderPage(browser(), '');
    const readOnce = async () => {
      await page.evaluate((html) => {
        reader.stop();
        document.body.innerHTML = html;
        // Done before the reader starts: only its own work is to be seen.
        document.body.getBoundingClientRect();
      }, paragraph.repeat(550));
      return page.evaluate(longestTask);
    };
    // A busy machine holds everybody up now and then: what the reader does itself, it does every time.
    let result = await readOnce();
    for (let again = 0; again < 4 && result.longest >= 50; again++) result = await readOnce();
    expect(result.messages).toBeGreaterThan(15);
    expect(result.longest).toBeLessThan(50);
    await page.close();
  });
});

/** Runs in the page: has its 550 paragraphs read, and gives the longest time, in ms, that the page was held up. */
async function longestTask(): Promise<{ longest: number; messages: number }> {
  let longest = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  const watched = new AbortController();
  // The time between two turns of the page's own work is what the reader held it up.
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!watched.signal.aborted) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  globalThis.reader = dossier.startFakeReader({
    names: [{ text: 'no such name', entry: 'none', kind: 'term' }],
  });
  const words = () => reader.sent.flat().length;
  while (words() < 550) await new Promise((resolve) => setTimeout(resolve, 20));
  watched.abort();
  return { longest, messages: reader.sent.length };
}
