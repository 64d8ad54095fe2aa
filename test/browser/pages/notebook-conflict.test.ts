import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { until } from '../../../scripts/browser/until';
import { testId, testNote } from '../../unit/notebook/test-records';
import { fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { openNotebook } from './open-notebook';

const saved = text('card.note.saved', { time: '' }).trim();

withExtension('a note that is open in two places', (browser) => {
  /**
   * Writes on without a pause, so that nothing is saved yet, until the returned function is called. In the page: keys sent
   * from outside might come too late on a busy machine, and the pause would count as the end.
   */
  const writeOn = async (where: Page, words: string) => {
    await where.evaluate((beginning) => {
      const { dataset } = document.documentElement;
      const field = document.querySelector('textarea');
      if (!field) throw new Error('there is nothing to write in');
      field.focus();
      dataset.writing = 'on';
      field.value = beginning;
      // At once: what is not told yet would be drawn over.
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const timer = setInterval(() => {
        if (dataset.writing === 'off') clearInterval(timer);
        else field.value += '.';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, 50);
    }, words);
    return () =>
      where.evaluate(() => {
        document.documentElement.dataset.writing = 'off';
      });
  };
  const isConflict = async (where: Page, theirs: string) => {
    await reading(where, text('card.note.conflict'));
    await until('both texts are in sight', () =>
      where.evaluate(
        (other) =>
          document.querySelector('textarea')?.value.startsWith('Mine') === true &&
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
    await first.bringToFront();
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
});
