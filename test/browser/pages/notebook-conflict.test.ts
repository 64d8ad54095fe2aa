import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { until } from '../../../scripts/browser/until';
import { testId, testNote } from '../../unit/notebook/test-records';
import { fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { openedPage } from '../harness/opened-page';
import { openNotebook } from './open-notebook';

const saved = text('card.note.saved', { time: '' }).trim();

withExtension('a note that is open in two places', (browser) => {
  /**
   * Writes on without a pause, so that nothing is saved yet, until the returned function is called. In the page: keys sent
   * from outside might come too late on a busy machine, and the pause would count as the end.
   */
  const writeOn = async (page: Page, words: string) => {
    await page.bringToFront();
    await page.evaluate((beginning) => {
      const { dataset } = document.documentElement;
      const field = document.querySelector('textarea');
      if (!field) throw new Error('there is nothing to write in');
      field.focus();
      dataset.writing = 'on';
      field.value = beginning;
      const timer = setInterval(() => {
        if (dataset.writing === 'off') clearInterval(timer);
        else field.value += '.';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, 50);
    }, words);
    return () =>
      page.evaluate(() => {
        document.documentElement.dataset.writing = 'off';
      });
  };
  const isConflict = async (page: Page, theirs: string) => {
    await reading(page, text('card.note.conflict'));
    await until('both texts are in sight', () =>
      page.evaluate(
        (other) =>
          document.querySelector('textarea')?.value.startsWith('Mine') === true &&
          document.querySelector('.note-conflict blockquote')?.textContent === other,
        theirs,
      ),
    );
  };

  test('two notebooks: mine is kept when the person says so', async () => {
    const id = testId(21);
    const {
      notebook: first,
      popup,
      background,
    } = await openNotebook(browser(), {
      notes: [testNote(21, { text: 'Before' })],
      clippings: [],
    });
    const second = await openedPage(browser(), '/notebook.html', () => press(popup, text('notebook.open')));
    for (const page of [first, second]) {
      await page.evaluate((leaf) => {
        location.hash = `#leaf=${leaf}`;
      }, id);
      await press(page, text('notebook.editNote'));
    }
    const stop = await writeOn(first, 'Mine');
    await fill(second, /^Your note/, 'Theirs');
    await reading(second, saved);
    await stop();
    await isConflict(first, 'Theirs');
    expect(await background.leaf({ id })).toMatchObject({ note: { text: 'Theirs' } });
    await press(first, text('card.note.keepMine'));
    await reading(first, saved);
    expect(await background.leaf({ id })).toMatchObject({ note: { text: expect.stringMatching(/^Mine/) } });
    await reading(second, /Mine/);
    expect(await browser().open.takeProblems()).toEqual([]);
    await first.close();
    await second.close();
  });

  test('the popup and the notebook: theirs is taken when the person says so', async () => {
    const { notebook, popup, background } = await openNotebook(browser(), { notes: [], clippings: [] });
    await notebook.evaluate(() => {
      location.hash = '#by=actor&key=uzbekistan';
    });
    await reading(notebook, text('notebook.kept'));
    await until('the note can be written', () =>
      notebook.evaluate(() => document.querySelector('textarea')?.readOnly === false),
    );
    await press(popup, /^Uzbekistan/);
    const stop = await writeOn(notebook, 'Mine');
    await fill(popup, text('card.note.label', { name: 'Uzbekistan' }), 'Theirs');
    await reading(popup, saved);
    await stop();
    await isConflict(notebook, 'Theirs');
    await press(notebook, text('card.note.takeTheirs'));
    await reading(notebook, saved);
    const about = { kind: 'entry', entry: 'uzbekistan' } as Parameters<typeof background.noteOn>[0]['about'];
    expect(await background.noteOn({ about })).toMatchObject({ text: 'Theirs' });
    expect(await notebook.evaluate(() => document.querySelector('textarea')?.value)).toBe('Theirs');
    expect(await browser().open.takeProblems()).toEqual([]);
    await notebook.close();
  });
});
