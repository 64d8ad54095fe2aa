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
