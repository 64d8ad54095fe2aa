import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withExtension } from '../harness/each-browser';
import { untilExact } from '../harness/until-exact';

const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A bridge</title><link rel="icon" href="data:,"><body>${body}`;

const story = '<p class="story">The Taliban came over the bridge to Uzbekistan.</p>';

/** The paragraphs of a page on which something is painted, from the first to the last, and what is painted there. */
const near = (page: Page): Promise<{ named: string[]; painted: string[]; screens: number }> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('dossier-'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const of = (range: Range | undefined) => range?.startContainer.parentElement?.closest('.story');
    const stories = [...document.querySelectorAll('.story')];
    const [first, last] = [of(ranges[0]), of(ranges.at(-1))];
    const between = first && last ? stories.slice(stories.indexOf(first), stories.indexOf(last) + 1) : [];
    const top = first?.getBoundingClientRect().top ?? 0;
    const bottom = last?.getBoundingClientRect().bottom ?? 0;
    return {
      named: between.flatMap(
        ({ textContent }) => textContent?.match(/Taliban|Uzbekistan|Tajikistan|Quds Force|Pakistan/g) ?? [],
      ),
      painted: ranges.map(String),
      screens: (bottom - top) / innerHeight,
    };
  });

/** Waits until exactly that is painted which stands within some three screens of the window. */
async function untilExactNear(page: Page): Promise<void> {
  await until('all near the window is painted, and nothing twice', async () => {
    const { named, painted, screens } = await near(page);
    return screens > 2 && screens < 9 && JSON.stringify(named) === JSON.stringify(painted);
  }).catch(async () => {
    const { named, painted, screens } = await near(page);
    expect(painted).toEqual(named);
    expect(screens).toBeGreaterThan(2);
    expect(screens).toBeLessThan(9);
  });
}

withExtension('a page that never rests', (browser) => {
  let page: Page;
  const visit = async (body: string) => {
    browser().serve('/restless', html(body));
    page = await browser().visit('/restless');
    await page.bringToFront();
  };
  afterEach(async () => {
    await page.close();
    expect(await browser().open.takeProblems()).toEqual([]);
  });

  test('as a framework that renders its body anew fifty times is painted exactly', async () => {
    await visit(story);
    await untilExact(page);
    await page.evaluate(async () => {
      for (let n = 0; n < 50; n++) {
        document.body.replaceChildren(
          ...Array.from({ length: 9 }, (_, i) => {
            const p = document.createElement('p');
            p.className = 'story';
            p.append(`Item ${n + i}: `, 'Tajikistan', ' and the Quds ', 'Force.');
            return p;
          }),
        );
        await new Promise((next) => setTimeout(next, (n % 5) * 10));
      }
    });
    await untilExact(page);
  });

  test('as a live blog of 20 paragraphs each 100 ms for 10 s is painted near the window, also where one scrolls to', async () => {
    await visit(story);
    await untilExact(page);
    await page.evaluate(async () => {
      for (let n = 0; n < 100; n++) {
        for (let i = 0; i < 20; i++) {
          const p = document.createElement('p');
          p.className = 'story';
          p.append(`${n}: envoys of Uzbekistan and Tajikistan met the Taliban in Pakistan.`);
          document.body.append(p);
        }
        await new Promise((next) => setTimeout(next, 100));
      }
    });
    await untilExactNear(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await untilExactNear(page);
  });

  test('of 100 000 words is painted near the window, also where one scrolls to', async () => {
    const words = 'The weather on the river was mild, and the boats went out as they had done for years. ';
    await visit(`<p class="story">Uzbekistan and the Taliban. ${words.repeat(5)}</p>`.repeat(1100));
    await untilExactNear(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until('the end is painted', async () => (await page.evaluate(() => scrollY)) > 10_000);
    await until('the end is painted', async () => {
      const { painted, named, screens } = await near(page);
      return screens > 2 && painted.length > 20 && JSON.stringify(painted) === JSON.stringify(named);
    });
  });

  test('and is left and come back to is painted as before, and followed', async () => {
    await visit(story);
    await untilExact(page);
    browser().serve('/elsewhere', html('<p>Nothing.</p>'));
    await page.evaluate(() => {
      Object.assign(globalThis, { kept: true });
      setTimeout(() => location.assign('/elsewhere'));
    });
    await until('it was left', () =>
      page.evaluate(() => location.pathname === '/elsewhere').catch(() => false),
    );
    // Not `goBack`: it waits for a load that a kept page does not have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until('it is back', () =>
      page.evaluate(() => location.pathname === '/restless').catch(() => false),
    );
    await untilExact(page);
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<p class="story">News from Tajikistan.</p>'),
    );
    await untilExact(page);
  });

  test('and came from a list that grew as one scrolled is painted where one is', async () => {
    await visit('<main></main>');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const grow = () => {
        if (scrollY + 2 * innerHeight < document.body.scrollHeight) return;
        main?.insertAdjacentHTML(
          'beforeend',
          '<p class="story" style="height:90px">The Quds Force, Uzbekistan, Pakistan.</p>'.repeat(10),
        );
      };
      addEventListener('scroll', grow);
      grow();
      grow();
    });
    for (let step = 0; step < 12; step++) {
      await page.evaluate(() => scrollBy(0, innerHeight));
      await until('more has come', () =>
        page.evaluate(() => scrollY + innerHeight < document.body.scrollHeight),
      );
    }
    await untilExactNear(page);
  });

  test('and is rendered ahead of the click that opens it is painted once it is opened', async () => {
    // It tells by a request what is painted on it: puppeteer (24) loses the frame that takes the tab's place.
    browser().serve(
      '/ahead',
      html(`${story}<script>
        const ahead = document.prerendering;
        if (ahead) addEventListener('load', () => fetch('/ready'));
        const look = setInterval(() => {
          const painted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).sort();
          if (document.prerendering || painted.length < 2) return;
          clearInterval(look);
          fetch('/painted?' + (ahead ? 'ahead:' : '') + painted);
        }, 20);
      </script>`),
    );
    await visit(`${story}<a href="/ahead">on</a>
      <script type="speculationrules">{"prerender":[{"source":"list","urls":["/ahead"],"eagerness":"immediate"}]}</script>`);
    await untilExact(page);
    // Firefox has no prerendering.
    if (browser().name !== 'chromium') return;
    const asked: string[] = [];
    const untilAsked = (path: string) =>
      until(`${path} is asked for`, async () => {
        asked.push(...browser().takeRequests());
        return asked.some((url) => url.endsWith(path));
      });
    await untilAsked('/ready');
    await page.click('a');
    await untilAsked('/painted?ahead:Taliban,Uzbekistan');
  });
});
