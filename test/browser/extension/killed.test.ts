import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Note, NoteDraft } from '../../../lib/model/note';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { press } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { openedPage } from '../harness/opened-page';

/** How often each is killed. The goal is 50 times (KILLS=50), which takes minutes. */
const KILLS = Number(process.env.KILLS ?? 5);

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

  /*
   * In Chromium the whole browser, its background with it. In Firefox the background alone: puppeteer 24 is still putting
   * back the profile's preferences when the next Firefox reads them.
   */
  test(`is whole after a kill during saves, ${KILLS} times`, {
    timeout: 60_000 + KILLS * 30_000,
  }, async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const before = acknowledged.size;
      await killDuringSaves(await open(), () =>
        browser().name === 'firefox' ? browser().open.stopBackground() : browser().crash(),
      );
      expect(acknowledged.size).toBeGreaterThan(before);
      await expectAllKept(await open());
    }
  });
});
