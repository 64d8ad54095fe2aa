import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { writeBackup } from '../../../lib/exchange/write-backup';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { until } from '../../../scripts/browser/until';
import { testClipping, testId, testNote } from '../../unit/notebook/test-records';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';
import { accessibilityFaults } from './accessibility';

const records = {
  clippings: [
    testClipping(1, {
      selector: { exact: 'The lorries crossed at dawn.', prefix: '', suffix: '', start: 0 },
      entries: ['uzbekistan'],
      tags: ['border'],
    }),
    testClipping(2),
  ],
  notes: [
    testNote(11, { text: 'A thought' }),
    testNote(12, { about: { kind: 'clipping', clipping: testId(1) }, text: 'Compare.' }),
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'dossier-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file on the disk, to be chosen. */
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function choose(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('dialog input[type=file]');
  // Proof: the selector asks for an input.
  await (input as NonNullable<Awaited<ReturnType<typeof page.$<'input'>>>>).uploadFile(path);
}

withExtension('notes and clippings', (browser) => {
  const open = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const popup = await browser().open.openPopup(await browser().visit('/article'));
    const notebook = await openedPage(browser(), '/notebook.html', () => press(popup, text('notebook.open')));
    return { notebook, background: askFrom(notebook).background };
  };
  /**
   * Presses "Save file" and gives what the browser is told to save. It is kept from doing so: tests leave nothing in
   * the downloads of who runs them.
   */
  const saved = async (page: Page, format: string) => {
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((content) => {
          document.documentElement.dataset.saved = content;
        });
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await press(page, text('takeAway.open'));
    await page.evaluate((wanted) => {
      for (const label of document.querySelectorAll('dialog label'))
        if (label.textContent?.startsWith(wanted)) label.querySelector('input')?.click();
    }, format);
    await press(page, text('takeAway.start'));
    await reading(page, /is in your downloads/);
    const content = await until('the file is there', () =>
      page.evaluate(() => document.documentElement.dataset.saved ?? ''),
    );
    await press(page, text('exchange.close'));
    return content;
  };

  test('come back from a backup, are the same the second time, and go out as the same bytes', async () => {
    const { notebook, background } = await open();
    const { preferences } = await background.settingsToTake(null);
    let backup = '';
    for (const piece of writeBackup(records, { preferences, siteRules: [], exceptions: [] })) backup += piece;
    const path = file('backup.json', backup);

    await press(notebook, text('bringIn.open'));
    await choose(notebook, path);
    await reading(notebook, '2 notes, 2 clippings');
    expect(await accessibilityFaults(notebook)).toEqual([]);
    await press(notebook, 'Bring in 4');
    await reading(notebook, '4 brought in.');
    expect(await background.idsToTake(null)).toEqual({
      notes: records.notes.map(({ id }) => id),
      clippings: records.clippings.map(({ id }) => id),
    });

    await choose(notebook, path);
    await reading(notebook, text('bringIn.nothing'));
    await press(notebook, text('exchange.close'));

    expect(await saved(notebook, text('takeAway.format.backup'))).toBe(backup);
    expect(await saved(notebook, text('takeAway.format.csv'))).toContain('The lorries crossed at dawn.');
    expect(await browser().open.takeProblems()).toEqual([]);
    await notebook.close();
  });

  test('go out as those that are marked only, and their source as a citation', async () => {
    const { notebook } = await open();
    await notebook.evaluate((id) => {
      location.hash = `#leaf=${id}`;
    }, testId(2));
    // The clipboard of a browser in a test belongs to whoever runs it.
    await notebook.evaluate(() => {
      navigator.clipboard.writeText = async (words) => {
        document.documentElement.dataset.copied = words;
      };
    });
    await press(notebook, text('citation.copy'));
    await reading(notebook, text('citation.copied'));
    const copied = await notebook.evaluate(() => document.documentElement.dataset.copied);
    expect(copied).toMatch(/Story 2.*news\.example/);

    await notebook.evaluate(() => {
      location.hash = '';
    });
    for (const key of ['End', ' ']) {
      await until('the list has the focus', () =>
        notebook.evaluate((pressed) => {
          const list = document.querySelector<HTMLElement>('[role=listbox]');
          list?.focus();
          return (
            list?.dispatchEvent(
              new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
            ) === false
          );
        }, key),
      );
      // Drawn, so that the next key meets what this one has done.
      await notebook.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    }
    await reading(notebook, '1 marked');
    const table = await saved(notebook, text('takeAway.format.csv'));
    expect(table).toContain('The lorries crossed at dawn.');
    expect(table).toContain('Compare.');
    expect(table).not.toContain('Story 2');
    expect(await browser().open.takeProblems()).toEqual([]);
    await notebook.close();
  });

  test('stay where they are when taking them away is cancelled', async () => {
    const { notebook, background } = await open();
    // Several messages long, so that there is something to cancel.
    const many = Array.from({ length: 1000 }, (_, at) => testNote(1000 + at));
    await background.restoreRecords({ notes: many, clippings: [] });
    await notebook.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => {
        document.documentElement.dataset.saved = 'yes';
      };
      // As soon as it is there; a person sees it after half a second.
      new MutationObserver(() => {
        const cancel = document.querySelector<HTMLElement>('.progress button');
        if (cancel) document.documentElement.dataset.cancelled = 'yes';
        cancel?.click();
      }).observe(document.body, { subtree: true, childList: true });
    });
    await press(notebook, text('takeAway.open'));
    await press(notebook, text('takeAway.start'));
    await until('it was cancelled', () =>
      notebook.evaluate(
        () =>
          document.documentElement.dataset.cancelled === 'yes' && !document.querySelector('dialog .progress'),
      ),
    );
    expect(await notebook.evaluate(() => document.documentElement.dataset.saved)).toBeUndefined();
    expect(await notebook.evaluate(() => document.body.textContent)).not.toContain('is in your downloads');
    await background.deleteRecords({ notes: many.map(({ id }) => id), clippings: [] });
    await notebook.close();
  });

  test('of a file that is broken are named, and one that is none of ours changes nothing', async () => {
    const { notebook, background } = await open();
    const before = await background.idsToTake(null);
    await press(notebook, text('bringIn.open'));
    await choose(notebook, file('other.json', '{"format":"dossier-backup","version":99,"notes":[]}'));
    await reading(notebook, text('bring.why.newer'));
    await choose(
      notebook,
      file(
        'readwise.csv',
        'Highlight,Book Title,Note\nThe Taliban crossed into Uzbekistan,A Book,Mine\n,A Book,\n',
      ),
    );
    await reading(notebook, 'Row 3');
    expect(await background.idsToTake(null)).toEqual(before);
    await press(notebook, 'Bring in 2');
    await reading(notebook, '2 brought in.');
    const after = await background.records(await background.idsToTake(null));
    const book = after.clippings.find(({ source }) => source.url === null);
    expect(book).toMatchObject({ source: { title: 'A Book' } });
    expect(book?.entries).toContain('uzbekistan');
    await notebook.close();
  });
});
