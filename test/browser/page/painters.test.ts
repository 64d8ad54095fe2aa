import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { isHtmlUntouched, noTraces, tracesOn, untilNoTraces } from '../harness/page-traces';
import { openReaderPage, painted, untilPainted } from './reader-page';

const story = '<p id="first">General <a href="#">Qassem</a> <b>Soleimani</b> left Iran.</p><p>Iran</p>';
const inStory = ['Qassem Soleimani', 'Iran', 'Iran'];

withPlainBrowser('the highlight painter', (browser) => {
  test('paints across elements and leaves the body’s HTML as it was', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    expect(await isHtmlUntouched(page)).toBe(true);
    await page.close();
  });

  test('paints on a page with a strict content security policy', async () => {
    const page = await openReaderPage(browser(), story, {
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    });
    await untilPainted(page, inStory);
    const rules = await page.evaluate(() => document.adoptedStyleSheets[0]?.cssRules.length);
    expect(rules).toBe(2);
    await page.close();
  });

  test('is back after the page has cleared the registry', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append('more');
    });
    await untilPainted(page, inStory);
    await page.close();
  });

  test('paints what is within three screens of the window, and what comes near', async () => {
    const far = '<div style="height:6000px"></div><p>Tajikistan</p>';
    const page = await openReaderPage(browser(), story + far);
    await untilPainted(page, inStory);
    await page.evaluate(() => scrollTo(0, 6000));
    await untilPainted(page, ['Tajikistan']);
    await page.close();
  });

  test('takes lighter lines on dark ground, also when the page’s colours change', async () => {
    const page = await openReaderPage(
      browser(),
      `<div style="color:#ddd"><p>Iran</p></div><p>Tajikistan</p>`,
    );
    await untilPainted(page, ['Iran', 'Tajikistan']);
    const grounds = () =>
      page.evaluate(() => [...CSS.highlights].filter(([, marks]) => marks.size > 0).map(([name]) => name));
    expect((await grounds()).sort()).toEqual(['dossier-state-dark', 'dossier-state-light']);
    await page.evaluate(() => document.body.setAttribute('style', 'background:#111;color:oklch(0.9 0 0)'));
    await until('all is on dark ground', async () => (await grounds()).join() === 'dossier-state-dark');
    await page.close();
  });

  test('is not seen in print', async () => {
    // Only Chromium can be told to print.
    if (browser().name !== 'chromium') return;
    const page = await openReaderPage(browser(), '<p id="first">Iran</p>', {
      preferences: { look: 'tint' },
    });
    await untilPainted(page, ['Iran']);
    const devtools = await page.createCDPSession();
    const line = () =>
      page.evaluate(() => {
        const element = document.querySelector('#first');
        if (!element) return null;
        const style = getComputedStyle(element, '::highlight(dossier-state-light)');
        return `${style.textDecorationLine} ${style.backgroundColor}`;
      });
    expect(await line()).toMatch(/^none oklch/);
    await devtools.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(await line()).toBe('none rgba(0, 0, 0, 0)');
    await page.close();
  });

  test('leaves nothing when it is stopped', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    await page.evaluate(() => reader.stop());
    await untilNoTraces(page);
    await page.evaluate(() => document.body.append('Iran'));
    expect(await painted(page)).toEqual([]);
    await page.close();
  });

  test('a page without mentions gets no element of ours', async () => {
    const page = await openReaderPage(browser(), '<p>Nothing to see.</p>');
    await until('the page was read', () => page.evaluate(() => reader.sent.length > 0));
    expect(await tracesOn(page)).toEqual(noTraces);
    await page.close();
  });

  test('is back after the page has put its own styles in the place of ours', async () => {
    const page = await openReaderPage(browser(), story);
    await untilPainted(page, inStory);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()];
    });
    await until('ours stand beside them', async () => (await tracesOn(page)).sheets === 2);
    await page.evaluate(() => reader.stop());
    await until('only theirs are left', async () => (await tracesOn(page)).sheets === 1);
    await page.close();
  });
});

withPlainBrowser('the marks painter', (browser) => {
  const open = async (body: string) => {
    const page = await openReaderPage(browser(), body, {
      preferences: { painter: 'marks' },
      // As a framework would, the page holds on to a text node.
      head: `<script>addEventListener('DOMContentLoaded', () => {
        globalThis.textNode = document.querySelector('#first').lastChild;
      })</script>`,
    });
    await until('marks are painted', () => page.evaluate(() => document.querySelectorAll('mark').length > 0));
    return page;
  };
  const marks = (page: Awaited<ReturnType<typeof open>>) =>
    page.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent));

  test('marks every part of a name, and restores the page to the node', async () => {
    const page = await open(story);
    expect(await marks(page)).toEqual(['Qassem', 'Soleimani', 'Iran', 'Iran']);
    await page.evaluate(() => reader.stop());
    expect(await isHtmlUntouched(page)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('#first')?.childNodes.length)).toBe(5);
    expect(
      await page.evaluate(
        () => document.querySelector('#first')?.lastChild === Reflect.get(globalThis, 'textNode'),
      ),
    ).toBe(true);
    await page.close();
  });

  test('is not woken by its own marks', async () => {
    const page = await open(story);
    const sent = await page.evaluate(() => reader.sent.length);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await page.evaluate(() => reader.sent.length)).toBe(sent);
    await page.close();
  });

  test('gives way when the page writes to a text that it has cut', async () => {
    const page = await open(story);
    await page.evaluate(() => {
      const node: unknown = Reflect.get(globalThis, 'textNode');
      if (node instanceof Text) node.data = ' left Tajikistan.';
    });
    await until('the new text is marked', async () => (await marks(page)).includes('Tajikistan'));
    expect(await page.evaluate(() => document.querySelector('#first')?.textContent)).toBe(
      'General Qassem Soleimani left Tajikistan.',
    );
    await page.close();
  });

  test('takes over from the highlights and hands back', async () => {
    const page = await open(story);
    expect(await painted(page)).toEqual([]);
    await page.evaluate(() => reader.prefer({ painter: 'highlight' }));
    await untilPainted(page, inStory);
    expect(await isHtmlUntouched(page)).toBe(true);
    await page.close();
  });
});

withPlainBrowser('in shadow trees', (browser) => {
  const body =
    '<p>Iran</p><x-a><template shadowrootmode="open"><p>Iran<x-b><template shadowrootmode="open"><i>Iran</i></template></x-b></p></template></x-a>';

  test.each(['highlight', 'marks'] as const)('mentions look as elsewhere (%s)', async (painter) => {
    const page = await openReaderPage(browser(), body, { preferences: { painter } });
    await until('each of the three names has a line', async () => (await lines(page)).length === 3);
    expect(await lines(page)).toEqual(Array(3).fill('underline dotted'));
    await page.evaluate(() => reader.stop());
    const sheets = await page.evaluate(() => {
      const count = (root: Document | ShadowRoot): number =>
        [...root.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + (shadowRoot ? count(shadowRoot) : 0),
          root.adoptedStyleSheets.length,
        );
      return count(document);
    });
    expect(sheets).toBe(0);
    await page.close();
  });
});

/** The lines that are drawn under what is painted or marked on a page, also in its open shadow trees. */
function lines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    const marks = roots.flatMap((root) =>
      [...root.querySelectorAll('mark')].map((mark) => getComputedStyle(mark)),
    );
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap(({ startContainer: { parentElement } }) =>
        parentElement ? [getComputedStyle(parentElement, `::highlight(${name})`)] : [],
      ),
    );
    return [...marks, ...ranges].map(
      ({ textDecorationLine, textDecorationStyle }) => `${textDecorationLine} ${textDecorationStyle}`,
    );
  });
}
