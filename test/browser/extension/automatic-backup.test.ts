import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBackup } from '../../../lib/exchange/write-backup';
import type { BackupPlan } from '../../../lib/model/automatic-backup';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { browserNames } from '../../../scripts/browser/browser-name';
import { until } from '../../../scripts/browser/until';
import { testNote } from '../../unit/notebook/test-records';
import { click, press, reading } from '../harness/controls';
import { fixturePage } from '../harness/fixture';
import { openGrantingBrowser } from '../harness/granting-browser';
import { openedPage } from '../harness/opened-page';
import type { TestBrowser } from '../harness/test-browser';
import { accessibilityFaults } from '../pages/accessibility';

const daily: BackupPlan = { on: true, every: 'day', keep: 3 };

const switchName = `${text('backup.automatic')} ${text('backup.automatic.hint')}`;

describe.each(browserNames)('automatic backups (%s)', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openGrantingBrowser(name);
  });
  afterAll(() => browser?.close());

  const folder = () => join(browser.downloads, 'Dossier');
  /** The files on the disk, the oldest first. */
  const files = () => {
    const changed = (file: string) => statSync(join(folder(), file)).mtimeMs;
    return existsSync(folder()) ? readdirSync(folder()).sort((a, b) => changed(a) - changed(b)) : [];
  };
  const contentOf = (file: string | undefined) => readFileSync(join(folder(), file ?? ''), 'utf8');

  const open = async () => {
    browser.serve('/article', fixturePage('article.html'));
    const popup = await browser.open.openPopup(await browser.visit('/article'));
    const notebook = await openedPage(browser, '/notebook.html', () => press(popup, text('notebook.open')));
    const options = await openedPage(browser, '/options.html', async () => {
      await notebook.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('options.html') })`);
    });
    await reading(options, text('backup.automatic'));
    const { background } = askFrom(notebook);
    const write = (words: string) =>
      background.saveNote({
        id: randomUUID(),
        about: { kind: 'free' },
        text: words,
        tags: [],
        revision: 0,
      });
    return { notebook, options, background, asOptions: askFrom(options).background, write };
  };

  test('begin with a click, save what a backup by hand would, and give the permission back', async () => {
    const { options, background, asOptions, write } = await open();
    await write('Who was at the bridge?');
    await click(options, switchName);
    await reading(options, /Newest: .*backup\.json/);
    expect(await accessibilityFaults(options)).toEqual([]);
    expect(files()).toHaveLength(1);
    const [file] = files();
    const kept = await background.records(await background.idsToTake(null));
    const byHand = [...writeBackup(kept, await background.settingsToTake(null))].join('');
    expect(contentOf(file)).toBe(byHand);

    // Nothing has changed: nothing is written.
    const { latest } = await asOptions.automaticBackup(null);
    await click(options, text('backup.now'));
    await until('it was looked at', async () => {
      const now = await asOptions.automaticBackup(null);
      return (now.latest?.at ?? 0) > (latest?.at ?? 0);
    });
    expect(files()).toEqual([file]);

    await click(options, switchName);
    await until('they are off', async () => !(await asOptions.automaticBackup(null)).plan.on);
    const has = await options.evaluate(`chrome.permissions.contains({ permissions: ['downloads'] })`);
    expect(has).toBe(name === 'chromium');
    expect(files()).toEqual([file]);
    expect(await browser.open.takeProblems()).toEqual([]);
  });

  test('keep the last three, through restarts of the browser, and touch no other file', async () => {
    writeFileSync(join(folder(), 'dossier-2020-01-01-backup.json'), 'mine');
    const first = await open();
    await click(first.options, switchName);
    await reading(first.options, /Newest/);
    await first.asOptions.planBackups(daily);
    for (const words of ['one', 'two']) {
      await first.write(words);
      expect((await first.asOptions.backUpNow(null)).failure).toBeNull();
    }
    // What was kept before is not forgotten with what the browser knows of its downloads.
    await browser.restart();
    const second = await open();
    for (const words of ['three', 'four']) {
      await second.write(words);
      expect(await second.asOptions.backUpNow(null)).toMatchObject({ failure: null });
    }
    expect((await second.asOptions.automaticBackup(null)).count).toBe(3);
    const [mine, ...ours] = files();
    expect(contentOf(mine)).toBe('mine');
    const last = (file: string) =>
      ['four', 'three', 'two'].filter((words) => contentOf(file).includes(`"${words}"`));
    expect(ours.map(last)).toEqual([['two'], ['three', 'two'], ['four', 'three', 'two']]);
    expect(await browser.open.takeProblems()).toEqual([]);
  });

  test('say that a file could not be saved, and go on once it can', async () => {
    const { notebook, options, asOptions, write } = await open();
    await asOptions.planBackups(daily);
    // A file stands where the folder should be.
    renameSync(folder(), `${folder()}-aside`);
    writeFileSync(folder(), 'in the way');
    await write('five');
    await click(options, text('backup.now'));
    await reading(options, text('backup.failure.folder'));
    expect(await accessibilityFaults(options)).toEqual([]);
    await reading(notebook, text('backup.failure.folder'));
    expect(await accessibilityFaults(notebook)).toEqual([]);
    expect((await asOptions.automaticBackup(null)).count).toBe(3);

    rmSync(folder());
    renameSync(`${folder()}-aside`, folder());
    await press(notebook, text('backup.retry'));
    await until('the warning is gone', () =>
      notebook.evaluate(() => document.querySelector('.notice-warning') === null),
    );
    expect(contentOf(files().at(-1))).toContain('"five"');
    expect((await asOptions.automaticBackup(null)).count).toBe(3);
  });

  test('catch up when the browser starts', async () => {
    const { options, asOptions, write } = await open();
    await asOptions.planBackups(daily);
    await write('six');
    await options.evaluate(`chrome.storage.local.get('automaticBackup').then(({ automaticBackup }) =>
      chrome.storage.local.set({ automaticBackup: { ...automaticBackup, checkedAt: 1 } }))`);
    const before = files().at(-1);
    await browser.restart();
    await until('there is a new one', async () => files().at(-1) !== before);
    await until('it is whole', async () => contentOf(files().at(-1)).includes('"six"'));
  });

  test('leave the old ones alone when it is stopped in the midst, and are made anew', async () => {
    const { notebook, asOptions, background } = await open();
    await asOptions.planBackups(daily);
    const before = (await asOptions.automaticBackup(null)).latest;
    // Long enough to be in the midst of it.
    const many = Array.from({ length: 2000 }, (_, at) => testNote(at, { text: `${at} `.repeat(2000) }));
    for (let from = 0; from < many.length; from += 250)
      await background.restoreRecords({ notes: many.slice(from, from + 250), clippings: [] });
    // Nobody waits for the answer, which does not come.
    void asOptions.backUpNow(null).catch(() => null);
    await until('it is under way', () =>
      notebook
        .evaluate(
          `chrome.storage.local.get('automaticBackup').then(({ automaticBackup }) => automaticBackup.pending !== null)`,
        )
        .then(Boolean),
    );
    if (name === 'chromium') await browser.crash();
    else await browser.open.stopBackground();
    expect(existsSync(before?.path ?? '')).toBe(true);

    const again = await open();
    await again.asOptions.backUpNow(null);
    const { latest, failure } = await again.asOptions.automaticBackup(null);
    expect(failure).toBeNull();
    const kept = await again.background.idsToTake(null);
    expect(JSON.parse(readFileSync(latest?.path ?? '', 'utf8')).notes).toHaveLength(kept.notes.length);
  });

  // In Chromium the copy of the build cannot lose what its manifest asks for.
  if (name === 'firefox')
    test('are off, and say so, once the permission is withdrawn', async () => {
      const { notebook, options, asOptions } = await open();
      await asOptions.planBackups(daily);
      // As the browser's own page for permissions does.
      await options.evaluate(`chrome.permissions.remove({ permissions: ['downloads'] })`);
      await reading(notebook, text('backup.failure.withdrawn'));
      await options.evaluate(() => window.dispatchEvent(new Event('focus')));
      await reading(options, text('backup.failure.withdrawn'));
      expect((await asOptions.automaticBackup(null)).plan.on).toBe(false);
      await click(options, text('backup.again'));
      await reading(options, /Newest/);
      expect((await asOptions.automaticBackup(null)).plan.on).toBe(true);
    });
});
