import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { SAVE_AFTER_MS } from '../../../lib/card/note-session';
import { EntryId } from '../../../lib/model/entry';
import { text } from '../../../lib/text/text';
import { cardInSight, hoverMention } from '../../../scripts/browser/card';
import { until } from '../../../scripts/browser/until';
import { testId, testNote } from '../../unit/notebook/test-records';
import { fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { openNotebook } from './open-notebook';

const saved = text('card.note.saved', { time: '' }).trim();

withExtension('a note that is open in two places', (browser) => {
  /**
   * Writes, and has the pause before that is saved last long enough for the same note to be saved elsewhere. Without the
   * focus: losing it to the other place would save at once.
   */
  const write = (where: Page | Frame, words: string) =>
    where.evaluate(
      (written, pause, longer) => {
        const { setTimeout: wait } = globalThis;
        globalThis.setTimeout = ((...[run, ms]: Parameters<typeof wait>) =>
          wait(run, ms === pause ? longer : ms)) as typeof wait;
        const field = document.querySelector('textarea');
        if (!field) throw new Error('there is nothing to write in');
        field.value = written;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        globalThis.setTimeout = wait;
      },
      words,
      SAVE_AFTER_MS,
      5000,
    );
  const isConflict = async (where: Page | Frame, theirs: string) => {
    await reading(where, text('card.note.conflict'));
    await until('both texts are in sight', () =>
      where.evaluate(
        (other) =>
          document.querySelector('textarea')?.value === 'Mine' &&
          document.querySelector('.note-conflict blockquote')?.textContent === other,
        theirs,
      ),
    );
  };

  test('two notebooks: mine is kept when the person says so', async () => {
    const id = testId(21);
    const { notebook: first, background } = await openNotebook(browser(), {
      notes: [testNote(21, { text: 'Before' })],
      clippings: [],
    });
    const { notebook: second } = await openNotebook(browser(), { notes: [], clippings: [] });
    for (const page of [first, second]) {
      await page.evaluate((leaf) => {
        location.hash = `#leaf=${leaf}`;
      }, id);
      await press(page, text('notebook.editNote'));
    }
    await write(first, 'Mine');
    await fill(second, /^Your note/, 'Theirs');
    await reading(second, saved);
    await isConflict(first, 'Theirs');
    expect(await background.leaf({ id })).toMatchObject({ note: { text: 'Theirs' } });
    await press(first, text('card.note.keepMine'));
    await reading(first, saved);
    expect(await background.leaf({ id })).toMatchObject({ note: { text: 'Mine' } });
    await reading(second, /Mine/);
    expect(await browser().open.takeProblems()).toEqual([]);
    await first.close();
    await second.close();
  });

  test('the card and the notebook: theirs is taken when the person says so', async () => {
    const { notebook, article, background } = await openNotebook(browser(), { notes: [], clippings: [] });
    await notebook.evaluate(() => {
      location.hash = '#by=actor&key=taliban';
    });
    await reading(notebook, text('notebook.kept'));
    await article.bringToFront();
    await hoverMention(article, 'Taliban');
    const card = await cardInSight(article);
    for (const where of [notebook, card])
      await until('the note can be written', () =>
        where.evaluate(() => document.querySelector('textarea')?.readOnly === false),
      );
    await write(card, 'Mine');
    await fill(notebook, text('card.note.label', { name: 'Taliban' }), 'Theirs');
    await reading(notebook, saved);
    await isConflict(card, 'Theirs');
    await press(card, text('card.note.takeTheirs'));
    await reading(card, saved);
    expect(await card.evaluate(() => document.querySelector('textarea')?.value)).toBe('Theirs');
    const about = { kind: 'entry' as const, entry: v.parse(EntryId, 'taliban') };
    expect(await background.noteOn({ about })).toMatchObject({ text: 'Theirs' });
    expect(await browser().open.takeProblems()).toEqual([]);
    await notebook.close();
    await article.close();
  });
});
