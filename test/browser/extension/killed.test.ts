import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Note, NoteDraft } from '../../../lib/model/note';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { testClipping, testNote } from '../../unit/notebook/test-records';
import { press } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';

/** How often each test kills. The goal is 50 times (KILLS=50), which takes an hour. */
const KILLS = Number(process.env.KILLS ?? 2);

const timeout = 60_000 + KILLS * 30_000;

/** Saves under way at once when it happens. Chosen: enough for some to be before, in and after their transaction. */
const SAVES = 12;

/** Long enough for a half-written one to be seen. In UTF-16 units. */
const NOTE_CHARS = 20_000;

withExtension('what was kept', (browser) => {
  /** All notes that were ever handed in; and the ids of those of which it was said that they are saved. */
  const sent = new Map<string, string>();
  const acknowledged = new Set<string>();

  const open = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const popup = await browser().open.openPopup(await browser().visit('/article'));
    return openedPage(browser(), '/notebook.html', () => press(popup, text('notebook.open')));
  };

  /** Hands in many notes at once and, when the first is saved, kills. */
  const killDuringSaves = async (page: Page, kill: () => Promise<void>) => {
    const { background } = askFrom(page);
    const saves = Array.from({ length: SAVES }, async (_, at) => {
      const draft: NoteDraft = {
        id: randomUUID(),
        about: { kind: 'free' },
        text: `${at} `.repeat(NOTE_CHARS / 4),
        tags: [],
        revision: 0,
      };
      sent.set(draft.id, draft.text);
      const saved = await background.saveNote(draft);
      if (saved.kind === 'saved') acknowledged.add(draft.id);
    });
    await Promise.any(saves);
    await kill();
    // What a killed browser leaves unanswered may stay so.
    void Promise.allSettled(saves);
  };

  const expectAllKept = async (page: Page) => {
    const { background } = askFrom(page);
    const ids = await background.idsToTake(null);
    const notes: Note[] = [];
    // In pieces that fit into a message.
    for (let from = 0; from < ids.notes.length; from += 50) {
      const part = { notes: ids.notes.slice(from, from + 50), clippings: [] };
      notes.push(...(await background.records(part)).notes);
    }
    // A record of another shape is none that is read: the numbers tell.
    expect(notes.length).toBe(ids.notes.length);
    const kept = new Map(notes.map(({ id, text: words }) => [id, words]));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect([...kept].filter(([id, words]) => sent.get(id) !== words).map(([id]) => id)).toEqual([]);
  };

  /** The background alone, whatever it is doing. In Chromium it starts again at once where somebody waits for its answer. */
  const killBackground = async (page: Page) => {
    if (browser().name === 'firefox') return browser().open.stopBackground();
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  };
  const killBrowser = () => browser().crash();
  /** Both in turn, and each in both of two ways, the other way first for the second. */
  const kills = Array.from({ length: KILLS }, (_, at) => ({
    kill: at % 2 === 0 ? killBackground : killBrowser,
    other: at % 4 === 1 || at % 4 === 2,
  }));

  test(`is whole after a kill during saves, ${KILLS} times`, { timeout }, async () => {
    for (const { kill } of kills) {
      const before = acknowledged.size;
      const page = await open();
      await killDuringSaves(page, () => kill(page));
      expect(acknowledged.size).toBeGreaterThan(before);
      await expectAllKept(await open());
    }
  });

  // Firefox writes down at its first end only under which address the extension was installed, and its database with it.
  beforeAll(() => browser().restart());

  const cleared = async () => {
    const page = await open();
    await askFrom(page).background.deleteRecords(await askFrom(page).background.idsToTake(null));
    sent.clear();
    acknowledged.clear();
    return page;
  };

  test('has all of what was brought in, or nothing', { timeout }, async () => {
    const file = {
      notes: [testNote(900)],
      clippings: Array.from({ length: 3000 }, (_, at) => testClipping(at)),
    };
    for (const { kill, other } of kills) {
      const page = await cleared();
      const { background } = askFrom(page);
      const id = randomUUID();
      const parts = Array.from({ length: 12 }, (_, at) => ({
        notes: at === 0 ? file.notes.map((record) => ({ record, before: null })) : [],
        clippings: file.clippings.slice(at * 250, (at + 1) * 250).map((record) => ({ record, before: null })),
      }));
      for (const part of parts) await background.mergePart({ id, part });
      let merged = '';
      void background.merge({ id, parts: parts.length }).then(
        (answer) => {
          merged = answer;
        },
        () => undefined, // what was killed does not answer
      );
      // Half of them as soon as it was asked for, half once something was answered that was asked after it.
      if (other) await background.settingsToTake(null);
      await kill(page);
      const ids = await askFrom(await open()).background.idsToTake(null);
      const count = ids.notes.length + ids.clippings.length;
      expect([0, 3001]).toContain(count);
      if (merged === 'merged') expect(count).toBe(3001);
    }
  });

  test('is deleted as a whole or not at all, and so it comes back', { timeout }, async () => {
    const records = { notes: Array.from({ length: 200 }, (_, at) => testNote(at)), clippings: [] };
    const ids = { notes: records.notes.map(({ id }) => id), clippings: [] };
    for (const { kill, other } of kills) {
      const page = await cleared();
      const { background } = askFrom(page);
      await background.restoreRecords(records);
      const deleted = other ? await background.deleteRecords(ids) : records;
      let isDone = false;
      void (other ? background.restoreRecords(deleted) : background.deleteRecords(ids)).then(
        () => {
          isDone = true;
        },
        () => undefined, // what was killed does not answer
      );
      await kill(page);
      const after = await askFrom(await open()).background.idsToTake(null);
      expect([0, 200]).toContain(after.notes.length);
      if (isDone) expect(after.notes.length).toBe(other ? 200 : 0);
    }
  });
});
