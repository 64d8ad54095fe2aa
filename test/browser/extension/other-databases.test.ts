import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { oldClipping, oldNote } from '../../fixtures/version-one';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';

withExtension('a database of another version', (browser) => {
  const open = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const popup = await browser().open.openPopup(await browser().visit('/article'));
    const notebook = await openedPage(browser(), '/notebook.html', () => press(popup, text('notebook.open')));
    return { notebook, background: askFrom(notebook).background };
  };

  /** Puts another database in the place of ours, with two object stores, their indexes (name, path, multi) and records. */
  const replaceDatabase = (page: Page, version: number, notes: object[], clippings: object[]) =>
    page.evaluate(
      (wanted, kept) => {
        const done = (request: IDBRequest) =>
          new Promise<void>((resolve, reject) => {
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
          });
        return (async () => {
          // The background lets go of its own when it is told that it is in the way.
          await done(indexedDB.deleteDatabase('dossier'));
          const opening = indexedDB.open('dossier', wanted);
          opening.onupgradeneeded = () => {
            const noteStore = opening.result.createObjectStore('notes', { keyPath: 'id' });
            noteStore.createIndex('entry', 'entry');
            noteStore.createIndex('editedAt', 'editedAt');
            const clippingStore = opening.result.createObjectStore('clippings', { keyPath: 'id' });
            clippingStore.createIndex('savedAt', 'savedAt');
            clippingStore.createIndex('entries', 'entries', { multiEntry: true });
            clippingStore.createIndex('url', 'source.url');
            for (const note of kept.notes) noteStore.add(note);
            for (const clipping of kept.clippings) clippingStore.add(clipping);
          };
          await done(opening);
          opening.result.close();
        })();
      },
      version,
      { notes, clippings },
    );

  test('the first one, is carried over with all that is in it', async () => {
    const { notebook, background } = await open();
    await replaceDatabase(notebook, 1, [oldNote], [oldClipping]);
    await browser().open.stopBackground();
    const { entry, ...kept } = oldNote;
    expect(await background.records(await background.idsToTake(null))).toEqual({
      notes: [{ ...kept, about: { kind: 'entry', entry }, tags: [] }],
      clippings: [{ ...oldClipping, tags: [], editedAt: oldClipping.savedAt }],
    });
    await notebook.evaluate(() => window.dispatchEvent(new Event('focus')));
    await reading(notebook, 'At the bridge');
    // Written on, from the revision that it had.
    const about = { kind: 'entry', entry: 'uzbekistan' } as never;
    const saved = await background.saveNote({ id: kept.id, about, text: 'More.', tags: [], revision: 3 });
    expect(saved).toMatchObject({ kind: 'saved', note: { createdAt: kept.createdAt, revision: 4 } });
    expect(await browser().open.takeProblems()).toEqual([]);
    await notebook.close();
  });

  test('a newer one, is left as it is, and said to be newer', async () => {
    const { notebook, background } = await open();
    await replaceDatabase(notebook, 99, [oldNote], [oldClipping]);
    await browser().open.stopBackground();
    await notebook.evaluate(() => window.dispatchEvent(new Event('focus')));
    await reading(notebook, text('error.newer-store'));
    const about = { kind: 'free' } as const;
    await expect(
      background.saveNote({ id: oldClipping.id, about, text: 'New.', tags: [], revision: 0 }),
    ).rejects.toMatchObject({ code: 'newer-store' });
    const left = await notebook.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('dossier');
          opening.onsuccess = () => {
            const database = opening.result;
            const all = database.transaction('notes').objectStore('notes').getAll();
            all.onsuccess = () => {
              resolve({ version: database.version, notes: all.result });
              database.close();
            };
          };
        }),
    );
    expect(left).toEqual({ version: 99, notes: [oldNote] });
  });
});
