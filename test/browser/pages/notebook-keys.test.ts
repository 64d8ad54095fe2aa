import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { countText, text } from '../../../lib/text/text';
import { until } from '../../../scripts/browser/until';
import { testClipping, testId, testNote } from '../../unit/notebook/test-records';
import { press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { openNotebook } from './open-notebook';

const records = {
  clippings: [
    testClipping(1, { entries: ['uzbekistan', 'taliban'], savedAt: 1_000 }),
    testClipping(2, { entries: ['uzbekistan'], tags: ['night'], savedAt: 2_000 }),
    testClipping(3, { entries: ['uzbekistan'], savedAt: 3_000 }),
  ],
  notes: [testNote(11, { text: 'Ask who paid', editedAt: 4_000 })],
};

withExtension('the notebook by keys', (browser) => {
  const open = async () => {
    const { notebook, background } = await openNotebook(browser(), records);
    await notebook.bringToFront();
    await reading(notebook, countText('notebook.count', 4));
    return { notebook, background };
  };
  const keys = async (page: Page, ...pressed: readonly KeyInput[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const withHeld = async (page: Page, held: KeyInput, key: KeyInput) => {
    await page.keyboard.down(held);
    await page.keyboard.press(key);
    await page.keyboard.up(held);
  };
  const focused = (page: Page, selector: string) =>
    until(`${selector} has the focus`, () =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector),
    );
  /** What screen readers are told of the list. */
  const announced = (page: Page, words: string) =>
    until(`“${words}” is announced`, () =>
      page.evaluate(
        (wanted) =>
          [...document.querySelectorAll('[role=status]')].some(
            ({ textContent }) => textContent?.trim() === wanted,
          ),
        words,
      ),
    );
  const list = '[role=listbox]';
  const search = 'input[type=search]';

  test('/ leads to the search, which tells what it has found, and Esc empties it', async () => {
    const { notebook } = await open();
    await keys(notebook, '/');
    await focused(notebook, search);
    await notebook.keyboard.type('passage');
    await announced(notebook, countText('notebook.hits', 3));
    await notebook.keyboard.type(' nowhere');
    await announced(notebook, text('notebook.noHits', { query: 'passage nowhere' }));
    await keys(notebook, 'Escape');
    await announced(notebook, countText('notebook.count', 4));
    await keys(notebook, 'ArrowDown');
    await focused(notebook, list);
    await notebook.close();
  });

  test('the list is walked, marked and opened, and F6 and Esc lead back to it', async () => {
    const { notebook } = await open();
    await notebook.focus(list);
    await keys(notebook, 'End');
    await withHeld(notebook, 'Shift', 'Home');
    await reading(notebook, countText('notebook.chosen.count', 4));
    await keys(notebook, 'Escape');
    await until('none is marked', () => notebook.evaluate(() => document.querySelector('.chosen') === null));
    await focused(notebook, list);
    await keys(notebook, 'ArrowDown', 'Enter');
    await focused(notebook, 'h1');
    await reading(notebook, text('citation.copy'));
    await keys(notebook, 'F6');
    await focused(notebook, list);
    await keys(notebook, 'F6');
    await focused(notebook, 'h1');
    await keys(notebook, 'Escape');
    await focused(notebook, list);
    expect(await notebook.evaluate(() => location.hash)).not.toContain('leaf');
    await notebook.close();
  });

  test('the focus outlives what had it', async () => {
    const { notebook } = await open();
    await notebook.focus(list);
    await withHeld(notebook, 'Control', 'a');
    await reading(notebook, countText('notebook.chosen.count', 4));
    // The whole list goes, and the bar with the button.
    await press(notebook, text('notebook.delete'));
    await announced(notebook, text('notebook.empty'));
    await focused(notebook, `${search}, .browse a, .browse button`);
    await press(notebook, text('popup.clippings.undo'));
    await announced(notebook, countText('notebook.count', 4));
    await notebook.focus(list);
    await keys(notebook, 'Delete');
    await announced(notebook, countText('notebook.count', 3));
    await focused(notebook, list);
    await withHeld(notebook, 'Control', 'z');
    await announced(notebook, countText('notebook.count', 4));
    await focused(notebook, list);
    // A tag that is taken off leaves the field for the next one.
    await notebook.evaluate((id) => {
      location.hash = `#leaf=${id}`;
    }, testId(2));
    await focused(notebook, 'h1');
    const off = `[aria-label="${text('notebook.tags.remove', { tag: 'night' })}"]`;
    await notebook.waitForSelector(off);
    await notebook.focus(off);
    await keys(notebook, 'Enter');
    await focused(notebook, '.tag-field');
    // A leaf that is deleted leaves the list.
    await notebook.focus('.deletion');
    await keys(notebook, 'Enter');
    await announced(notebook, countText('notebook.count', 3));
    await focused(notebook, list);
    await withHeld(notebook, 'Control', 'z');
    await announced(notebook, countText('notebook.count', 4));
    await notebook.close();
  });

  test('groups are one stop of Tab, and arrows lead from one to the other', async () => {
    const { notebook } = await open();
    await notebook.evaluate(() => {
      location.hash = '#by=actor';
    });
    await reading(notebook, /Uzbekistan\s+3\s+Taliban\s+1/);
    expect(await notebook.$$eval('.groups a[tabindex="0"]', (links) => links.length)).toBe(1);
    await notebook.focus('.groups a');
    await keys(notebook, 'ArrowDown');
    await focused(notebook, '.groups a[href*=taliban]');
    await keys(notebook, 'Home', 'End', 'Enter');
    await reading(notebook, text('notebook.kept'));
    expect(await notebook.evaluate(() => location.hash)).toContain('key=taliban');
    await notebook.close();
  });
});
