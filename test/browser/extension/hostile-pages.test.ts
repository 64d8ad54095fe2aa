import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { cardInSight, hoverMention, isCardInSight } from '../../../scripts/browser/card';
import type { Answer } from '../../../scripts/browser/local-web';
import { until } from '../../../scripts/browser/until';
import { reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { tracesOn } from '../harness/page-traces';
import { smallPdf } from '../harness/small-pdf';
import { untilExact } from '../harness/until-exact';

const story = `<h1 class="story">A bridge between Uzbekistan and its neighbours</h1>
<p class="story">The Taliban came over the bridge; Uzbekistan and Tajikistan looked on.</p>
<p class="story">Nobody from the Quds Force was seen, they said in Pakistan.</p>`;

const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A bridge</title><link rel="icon" href="data:,">${body}`;

withExtension('a page that is hard to be on', (browser) => {
  let page: Page;
  const visit = async (answer: string | Answer) => {
    browser().serve('/hard', answer);
    page = await browser().visit('/hard');
  };
  afterEach(async () => {
    await page.close();
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test.each<[title: string, headers: Record<string, string>]>([
    ['a content security policy that allows nothing', { 'content-security-policy': "default-src 'none'" }],
    [
      'trusted types, and none of them allowed',
      { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    ],
    [
      'frames only of those who ask for it (COEP)',
      { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    ],
  ])('with %s is painted, and its card opens', async (_, headers) => {
    await visit({ body: html(story), headers });
    await untilExact(page);
    await hoverMention(page, 'Taliban');
    expect(await reading(await cardInSight(page), 'Taliban')).toContain('Taliban');
  });

  test('in a sandbox is painted, and has a card without a frame', async () => {
    await visit({ body: html(story), headers: { 'content-security-policy': 'sandbox allow-scripts' } });
    await untilExact(page);
    await hoverMention(page, 'Taliban');
    await until('the card is in sight', () => isCardInSight(page));
    expect(page.frames()).toHaveLength(1);
  });

  test.each<[title: string, answer: Answer]>([
    [
      'a view of XML',
      { body: '<?xml version="1.0"?><news><p>The Taliban in Uzbekistan</p></news>', type: 'text/xml' },
    ],
    ['a view of a PDF', { body: smallPdf('The Taliban in Uzbekistan'), type: 'application/pdf' }],
    ['plain text', { body: 'The Taliban in Uzbekistan', type: 'text/plain' }],
    ['an editor', { body: html(`<body contenteditable>${story}`) }],
  ])('that is %s is left alone', async (_, answer) => {
    await visit(answer);
    // A reader that had started would have painted by the time that one of a later page has.
    browser().serve('/easy', html(story));
    const easy = await browser().visit('/easy');
    await untilExact(easy);
    await easy.close();
    // In an editor it is ready for text, and has found none.
    expect(await tracesOn(page)).toMatchObject({ hosts: 0, marks: 0, highlights: 0 });
  });

  test('with fields to write in is painted around them', async () => {
    await visit(
      html(
        `${story}<textarea>Kazakhstan</textarea><div contenteditable>A reply from Kazakhstan<p>and Pakistan</p></div>
        <div role="textbox">Kazakhstan</div><p class="story">Back in Turkmenistan.</p>`,
      ),
    );
    await untilExact(page);
    // What becomes editable is left alone from then on.
    await page.evaluate(() => {
      const last = [...document.querySelectorAll('.story')].at(-1);
      last?.setAttribute('contenteditable', '');
      last?.classList.remove('story');
    });
    await untilExact(page);
  });

  test('that clears all highlights in a loop has its card, and is painted when it rests', async () => {
    await visit(html(story));
    await untilExact(page);
    const { x, y } = await hoverMention(page, 'Tajikistan');
    await cardInSight(page);
    await page.mouse.move(5, 795, { steps: 3 });
    await until('the card is gone', async () => !(await isCardInSight(page)));
    await page.evaluate(() => {
      const timer = setInterval(() => CSS.highlights.clear(), 5);
      Object.assign(globalThis, { rest: () => clearInterval(timer) });
    });
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    expect(await reading(await cardInSight(page), 'Tajikistan')).toContain('Tajikistan');
    await page.evaluate(() => Reflect.get(globalThis, 'rest')());
    await untilExact(page);
  });

  test('that deletes from its body what it does not know is painted, and its card opens', async () => {
    await visit(
      html(`${story}<script>setInterval(() => {
        for (const element of document.body.querySelectorAll('*'))
          if (!/^(H1|P|SCRIPT)$/.test(element.tagName) || element.attributes.length > 1) element.remove();
      }, 5)</script>`),
    );
    await untilExact(page);
    await hoverMention(page, 'Taliban');
    expect(await reading(await cardInSight(page), 'Taliban')).toContain('Taliban');
    await untilExact(page);
  });

  test('that deletes what it does not know from the whole document has its way, and stays painted', async () => {
    await visit(
      html(`${story}<script>let deleted = 0; setInterval(() => {
        for (const element of document.documentElement.children)
          if (!/^(HEAD|BODY)$/.test(element.tagName)) { element.remove(); deleted++; }
      }, 5)</script>`),
    );
    await untilExact(page);
    await until('it has deleted our element for good', async () => {
      const counted = () => page.evaluate('deleted');
      const before = await counted();
      await hoverMention(page, 'Taliban');
      return before !== 0 && before === (await counted());
    });
    await untilExact(page);
    expect((await tracesOn(page)).hosts).toBe(0);
  });

  test('with open shadow trees, also such as come late, is painted in all of them, and cards open there', async () => {
    await visit(
      html(`${story}<div id="early"></div><news-card id="late"></news-card><div id="empty"></div><script>
        const fill = (host, words) => { host.attachShadow({ mode: 'open' }).innerHTML = '<p class="story">' + words + '</p><slot></slot>'; };
        fill(early, 'In the tree, Kazakhstan.<news-inner></news-inner>');
        fill(early.shadowRoot.querySelector('news-inner'), 'Within, Turkmenistan.');
        addEventListener('click', () => { fill(late, 'Later, Pakistan.'); fill(empty, 'And then Kazakhstan again.'); });
      </script>`),
    );
    await untilExact(page);
    await page.evaluate(() => document.body.click());
    await untilExact(page);
    await hoverMention(page, 'Turkmenistan');
    expect(await reading(await cardInSight(page), 'Turkmenistan')).toContain('Turkmenistan');
  });

  test('with a modal dialog has its card above the dialog, and again on the page when that is closed', async () => {
    await visit(html(`${story}<dialog><p class="story">Inside, Kazakhstan only.</p></dialog>`));
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await untilExact(page);
    await hoverMention(page, 'Kazakhstan');
    expect(await reading(await cardInSight(page), 'Kazakhstan')).toContain('Kazakhstan');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await until('the full card is on the page', async () => {
      await hoverMention(page, 'Taliban');
      await until('a card is in sight', () => isCardInSight(page));
      // Firefox loads the frame anew when it leaves a closed dialog; if that takes long, a plain card stands in.
      const [card] = page.frames().slice(1);
      const name = await card?.evaluate(() => document.querySelector('.card-name')?.textContent);
      if (name === 'Taliban') return true;
      await page.mouse.move(5, 795, { steps: 3 });
      await until('the plain card is gone', async () => !(await isCardInSight(page)));
      return false;
    });
  });
});
