import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { until } from '../../../scripts/browser/until';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { openedPage } from '../harness/opened-page';

const quote =
  'Three lorries with wheat crossed the new bridge at dawn, while the customs officers were still asleep.';
const edited = quote.replace('Three lorries with wheat', 'Four lorries with flour');

/** A long page, so that a passage in its middle has to be scrolled to. */
const story = (passage: string) => {
  const filler = Array.from(
    { length: 40 },
    (_, at) => `<p>Paragraph ${at} tells of the weather in the valley.</p>`,
  );
  return `<!doctype html><html lang="en"><title>At the bridge</title><article>${filler.join('')}
    ${passage === '' ? '' : `<p id="passage">${passage}</p>`}${filler.join('')}</article>`;
};

withExtension('a clipping', (browser) => {
  /** The notebook with the passage's clipping open in it, after its page was changed. */
  const kept = async (path: string, after: string) => {
    browser().serve(path, story(quote));
    const page = await browser().visit(path);
    await page.evaluate(() => {
      const passage = document.querySelector('#passage');
      if (passage) getSelection()?.selectAllChildren(passage);
    });
    const popup = await browser().open.openPopup(page);
    await press(popup, text('popup.clip'));
    await reading(popup, text('popup.clip.done'));
    const [clipping] = await askFrom(popup).background.recentClippings({ limit: 1 });
    if (!clipping) throw new Error('nothing was clipped');
    const notebook = await openedPage(browser(), '/notebook.html', () => press(popup, text('notebook.open')));
    await page.close();
    browser().serve(path, story(after));
    await notebook.evaluate((id) => {
      location.hash = `#leaf=${id}`;
    }, clipping.id);
    return notebook;
  };
  /** Goes to the passage; gives the page that was opened. */
  const goThere = async (notebook: Page, path: string): Promise<Page> => {
    const before = new Set(await browser().open.puppeteer.pages());
    await press(notebook, text('notebook.toPassage'));
    return until('its page is open', async () => {
      for (const page of await browser().open.puppeteer.pages()) {
        if (before.has(page)) continue;
        // It may be on its way there.
        const there = await page.evaluate(() => document.URL).catch(() => '');
        if (new URL(there, 'http://nowhere').pathname === path) return page;
      }
      return null;
    });
  };
  const inSight = (page: Page) =>
    until('the passage is in sight', () =>
      page.evaluate(() => {
        const box = document.querySelector('#passage')?.getBoundingClientRect();
        return box !== undefined && scrollY > 0 && box.top > 0 && box.bottom < innerHeight;
      }),
    );

  test('leads back to its passage, and says that it is unchanged', async () => {
    const notebook = await kept('/unchanged', quote);
    const page = await goThere(notebook, '/unchanged');
    await inSight(page);
    await reading(notebook, text('passage.unchanged'));
    expect(await browser().open.takeProblems()).toEqual([]);
    await page.close();
    await notebook.close();
  });

  test('leads to a passage that was edited since, and shows what was changed, in the notebook only', async () => {
    const notebook = await kept('/edited', edited);
    const page = await goThere(notebook, '/edited');
    await inSight(page);
    await reading(notebook, text('passage.edited'));
    const changes = await notebook.$$eval('.difference del, .difference ins', (all) =>
      all.map((piece) => `${piece.localName} ${piece.textContent?.trim()}`),
    );
    expect(changes).toEqual(['del Three', 'ins Four', 'del wheat', 'ins flour']);
    const private_ = await page.evaluate(
      () => document.documentElement.outerHTML.includes('wheat') || location.href.includes('wheat'),
    );
    expect(private_).toBe(false);
    await page.close();
    await notebook.close();
  });

  test('says that its passage is gone, and keeps the quote', async () => {
    const notebook = await kept('/gone', '');
    const page = await goThere(notebook, '/gone');
    await reading(notebook, text('passage.gone'));
    await reading(notebook, 'Three lorries with wheat');
    await page.close();
    await notebook.close();
  });
});
