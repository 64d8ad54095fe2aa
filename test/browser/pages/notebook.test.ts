import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { until } from '../../../scripts/browser/until';
import { testClipping, testId, testNote } from '../../unit/notebook/test-records';
import { fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { accessibilityFaults } from './accessibility';
import { openNotebook } from './open-notebook';

const about = (clipping: number) => ({ kind: 'clipping', clipping: testId(clipping) });

const records = {
  clippings: [
    testClipping(1, {
      selector: { exact: 'The lorries crossed at dawn.', prefix: '', suffix: '', start: 0 },
      source: {
        url: 'https://news.example/a',
        title: 'At the bridge',
        site: 'Border Post',
        byline: 'Ana Li',
      },
      entries: ['uzbekistan', 'taliban'],
      savedAt: 1_000,
    }),
    testClipping(2, {
      selector: { exact: 'Nobody crossed at night.', prefix: '', suffix: '', start: 0 },
      source: { url: 'https://news.example/b', title: 'After dark', site: 'Border Post' },
      entries: ['uzbekistan'],
      tags: ['night'],
      savedAt: 2_000,
    }),
    testClipping(3, { selector: null, savedAt: 3_000 }),
  ],
  notes: [
    testNote(11, {
      text: 'Ask **who** paid. <img src=x onerror="x"> [here](javascript:void)',
      editedAt: 4_000,
    }),
    testNote(12, { about: about(1), text: 'Compare with the map.' }),
  ],
};

withExtension('the notebook', (browser) => {
  const open = () => openNotebook(browser(), records);
  const go = (page: Page, fragment: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, fragment);
  const untilNoNotice = (page: Page) =>
    until('no notice is shown', () =>
      page.evaluate(() => document.querySelector('.browse > .notice') === null),
    );
  /** Titles of the leaves listed, once they are as expected. */
  const listed = (page: Page, expected: readonly string[]) =>
    until(`${expected.join(', ')} are listed`, async () => {
      const titles = await page.$$eval('.leaf-source', (all) => all.map((title) => title.textContent));
      return JSON.stringify(titles) === JSON.stringify(expected);
    });
  /** As if the key was pressed in the list. */
  const key = async (page: Page, name: string, changed: KeyboardEventInit = {}) => {
    await page.evaluate(
      (pressed, more) => {
        const list = document.querySelector<HTMLElement>('[role=listbox]');
        list?.focus();
        list?.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true, ...more }),
        );
      },
      name,
      { ...changed },
    );
    // Drawn, so that the next key meets what this one has done.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  };

  test('lists what was kept, finds as one types, and marks the hits', async () => {
    const { notebook } = await open();
    await listed(notebook, [
      'Ask who paid. <img src=x onerror="x"> here',
      'Story 3',
      'After dark',
      'At the bridge',
    ]);
    expect(await accessibilityFaults(notebook)).toEqual([]);
    await fill(notebook, text('notebook.search'), 'crossed MAP');
    await listed(notebook, ['At the bridge']);
    const marks = await notebook.$$eval('mark', (all) => all.map((mark) => mark.textContent));
    expect(marks).toEqual(['crossed', 'map']);
    await fill(notebook, text('notebook.search'), 'nothing of it');
    await reading(notebook, text('notebook.noHits', { query: 'nothing of it' }));
    await fill(notebook, text('notebook.search'), '');
    await listed(notebook, [
      'Ask who paid. <img src=x onerror="x"> here',
      'Story 3',
      'After dark',
      'At the bridge',
    ]);
    expect(await browser().open.takeProblems()).toEqual([]);
    await notebook.close();
  });

  test('lays out by actor, site, tag and month; an actor’s dossier has all in the order of time', async () => {
    const { notebook } = await open();
    await go(notebook, '#by=tag');
    await reading(notebook, '#night');
    await go(notebook, '#by=actor');
    await reading(notebook, /Uzbekistan\s+2\s+Taliban\s+1/);
    await go(notebook, '#by=actor&key=uzbekistan');
    await reading(
      notebook,
      /Background[\s\S]*The lorries crossed[\s\S]*Compare with the map[\s\S]*Nobody crossed/,
    );
    expect(await accessibilityFaults(notebook)).toEqual([]);
    await go(notebook, '#by=site&key=Border+Post');
    await listed(notebook, ['After dark', 'At the bridge']);
    await notebook.close();
  });

  test('shows Markdown, and runs nothing that is written in it', async () => {
    const { notebook } = await open();
    await go(notebook, `#leaf=${testId(11)}`);
    await reading(notebook, '<img src=x onerror="x">');
    const shown = await notebook.$eval('.markdown', (element) => ({
      bold: element.querySelector('strong')?.textContent,
      made: element.querySelectorAll('img, a, script').length,
    }));
    expect(shown).toEqual({ bold: 'who', made: 0 });
    await notebook.close();
  });

  test('a new note is written, tagged and found again', async () => {
    const { notebook, background } = await open();
    await press(notebook, text('notebook.newNote'));
    await fill(notebook, text('card.note.label', { name: 'Note' }), 'Quite new');
    await reading(notebook, text('card.note.saved', { time: '' }).trim());
    await fill(notebook, text('notebook.tags.add'), 'fresh');
    await reading(notebook, '#fresh');
    await listed(notebook, [
      'Quite new',
      'Ask who paid. <img src=x onerror="x"> here',
      'Story 3',
      'After dark',
      'At the bridge',
    ]);
    const id = await notebook.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('leaf'));
    await background.deleteRecords({ notes: [String(id)], clippings: [] });
    await listed(notebook, [
      'Ask who paid. <img src=x onerror="x"> here',
      'Story 3',
      'After dark',
      'At the bridge',
    ]);
    await notebook.close();
  });

  test('many are marked by keys, tagged, deleted and brought back', async () => {
    const { notebook, background } = await open();
    await listed(notebook, [
      'Ask who paid. <img src=x onerror="x"> here',
      'Story 3',
      'After dark',
      'At the bridge',
    ]);
    await key(notebook, 'End');
    await key(notebook, ' ');
    await reading(notebook, '1 marked');
    await key(notebook, 'ArrowUp', { shiftKey: true });
    await reading(notebook, '2 marked');
    expect(await accessibilityFaults(notebook)).toEqual([]);
    await fill(notebook, text('notebook.tags.add'), 'both');
    await reading(notebook, '2 tagged “both”.');
    const tagged = await background.records({ notes: [], clippings: [testId(2), testId(1)] });
    expect(tagged.clippings.map(({ tags }) => tags)).toEqual([['night', 'both'], ['both']]);
    await key(notebook, 'Delete');
    await listed(notebook, ['Ask who paid. <img src=x onerror="x"> here', 'Story 3']);
    await key(notebook, 'z', { ctrlKey: true });
    await listed(notebook, [
      'Ask who paid. <img src=x onerror="x"> here',
      'Story 3',
      'After dark',
      'At the bridge',
    ]);
    // The note on a clipping came back with it.
    await fill(notebook, text('notebook.search'), 'compare');
    await listed(notebook, ['At the bridge']);
    await notebook.close();
  });

  test('follows what is written elsewhere while it is open', async () => {
    const { notebook, background } = await open();
    await go(notebook, `#leaf=${testId(12)}`);
    await go(notebook, `#leaf=${testId(1)}`);
    await press(notebook, text('notebook.editNote'));
    await fill(notebook, /^Your note/, 'Mine.');
    await reading(notebook, text('card.note.saved', { time: '' }).trim());
    const note = await background.noteOn({ about: { kind: 'clipping', clipping: testId(1) } });
    if (!note) throw new Error('the note was not saved');
    await background.saveNote({ ...note, text: 'Theirs.' });
    await reading(notebook, 'Theirs.');
    await background.saveNote({ ...note, text: 'Theirs again.', revision: note.revision + 1 });
    await reading(notebook, 'Theirs again.');
    await notebook.close();
  });

  test('shows one of the two panes in a side panel', async () => {
    const { notebook } = await open();
    await notebook.setViewport({ width: 320, height: 700 });
    const wide = () => notebook.evaluate(() => document.documentElement.scrollWidth);
    await listed(notebook, [
      'Ask who paid. <img src=x onerror="x"> here',
      'Story 3',
      'After dark',
      'At the bridge',
    ]);
    expect(await wide()).toBe(320);
    await key(notebook, 'End');
    await key(notebook, 'Enter');
    await reading(notebook, 'The lorries crossed at dawn.');
    expect(await notebook.$eval('.browse', (list) => list.checkVisibility())).toBe(false);
    expect(await wide()).toBe(320);
    expect(await accessibilityFaults(notebook)).toEqual([]);
    await notebook.close();
  });

  test('reminds of a backup once much was written, and makes one in one click', async () => {
    const { notebook, background } = await open();
    const now = Date.now();
    const many = Array.from({ length: 60 }, (_, at) => testNote(100 + at, { editedAt: now }));
    await background.restoreRecords({ notes: many, clippings: [] });
    await reading(notebook, 'since the last backup');
    expect(await accessibilityFaults(notebook)).toEqual([]);
    await press(notebook, text('backup.later'));
    await untilNoNotice(notebook);
    await background.backupMade({ begunAt: 0 });
    await notebook.evaluate(() => window.dispatchEvent(new Event('focus')));
    await reading(notebook, 'since the last backup');
    // Nothing is left in the downloads of who runs this.
    await notebook.evaluate(() => {
      HTMLAnchorElement.prototype.click = function click() {
        document.documentElement.dataset.saved = this.download;
      };
    });
    await press(notebook, text('backup.now'));
    await reading(notebook, /-backup\.json is in your downloads/);
    expect(await notebook.evaluate(() => document.documentElement.dataset.saved)).toMatch(/^dossier-.*json$/);
    expect((await background.safekeeping(null)).unsaved).toBe(0);
    await background.deleteRecords({ notes: many.map(({ id }) => id), clippings: [] });
    await notebook.close();
  });

  test('says that the browser has lost what was kept', async () => {
    const { notebook, background } = await open();
    await listed(notebook, [
      'Ask who paid. <img src=x onerror="x"> here',
      'Story 3',
      'After dark',
      'At the bridge',
    ]);
    await notebook.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase('dossier');
          request.onsuccess = resolve;
        }),
    );
    await browser().open.stopBackground();
    // What is written into the new database must not hide that the old one is gone.
    await background.saveNote({
      id: testId(900),
      about: { kind: 'free' },
      text: 'New.',
      tags: [],
      revision: 0,
    });
    await notebook.evaluate(() => window.dispatchEvent(new Event('focus')));
    await reading(notebook, 'the browser has lost them');
    expect(await accessibilityFaults(notebook)).toEqual([]);
    await press(notebook, text('safekeeping.restore'));
    await reading(notebook, text('bringIn.choose'));
    await press(notebook, text('exchange.close'));
    await press(notebook, text('safekeeping.accept'));
    await until('the warning is gone', async () =>
      notebook.evaluate(() => document.querySelector('.notice-warning') === null),
    );
    await notebook.close();
  });
});
