import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { cardInSight, hoverMention, isCardInSight } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { fill, press, reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { cardBox } from '../page/over-page';
import { accessibilityFaults } from './accessibility';

withExtension('the card', (browser) => {
  const open = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const page = await browser().visit('/article');
    await hoverMention(page, 'Taliban');
    const card = await cardInSight(page);
    await reading(card, /Taliban[\s\S]*Sources/);
    return { page, card };
  };

  test('has no accessibility faults', async () => {
    const { card } = await open();
    expect(await accessibilityFaults(card)).toEqual([]);
  });

  test('opens an entry that it names in its place, with a way back to the same link', async () => {
    const { card } = await open();
    const focused = () => card.evaluate(() => document.activeElement?.textContent ?? '');
    const link = await card.evaluate(() => document.querySelector('.entry-link')?.textContent ?? '');
    await press(card, new RegExp(`^${link}$`));
    await until('the focus is on the new name', async () => (await focused()) === link);
    expect(await card.evaluate(() => document.querySelector('h1')?.textContent)).toBe(link);
    await press(card, 'Back to Taliban');
    await until('the focus is on the link', async () => (await focused()) === link);
  });

  test('closes at Esc and keeps what was being written', async () => {
    const { page, card } = await open();
    await fill(card, /^Your note/, 'In the middle of a');
    await card.evaluate(() => {
      document
        .querySelector('textarea')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await until('the card is gone', async () => !(await isCardInSight(page)));
    const popup = await browser().open.openPopup(page);
    await press(popup, /^Taliban/);
    await reading(popup, 'In the middle of a');
  });

  /** Brings the pointer into the card, and waits until the card takes words. */
  const enter = async ({ page, card }: Awaited<ReturnType<typeof open>>) => {
    const { left, top } = await cardBox(page);
    await page.mouse.move(left + 30, top + 80);
    await until('the card takes words', async () => {
      // As a hand does: Firefox is asked again at every move.
      await page.mouse.move(left + 30 + Math.random() * 10, top + 80);
      return card.evaluate(() => document.querySelector('textarea')?.readOnly === false);
    });
  };

  test('has no accessibility faults in the dark, with its questions asked', async () => {
    const opened = await open();
    await enter(opened);
    await press(opened.card, text('card.hide'));
    // Firefox cannot be told to be dark through puppeteer 24; the same style sheet is checked in Chromium.
    if (browser().name === 'chromium')
      await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await accessibilityFaults(opened.card)).toEqual([]);
    const small = await opened.card.evaluate(() =>
      [...document.querySelectorAll('button:not(.entry-link)')]
        .map((button) => button.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24),
    );
    expect(small).toEqual([]);
    await opened.page.close();
  });

  test('leads back by Alt+Left and Backspace, but not from within the note', async () => {
    const { page, card } = await open();
    const name = () => card.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    const key = (init: { key: string; altKey?: boolean }, on = 'body') =>
      card.evaluate(
        (event, selector) => {
          document
            .querySelector(selector)
            ?.dispatchEvent(new KeyboardEvent('keydown', { ...event, bubbles: true, cancelable: true }));
        },
        init,
        on,
      );
    for (const back of [{ key: 'ArrowLeft', altKey: true }, { key: 'Backspace' }]) {
      await card.evaluate(() => document.querySelector<HTMLElement>('.tie-row .entry-link')?.click());
      await until('another entry is shown', async () => (await name()) !== 'Taliban');
      await key({ key: 'Backspace' }, 'textarea');
      expect(await name()).not.toBe('Taliban');
      await key(back);
      await until('the first is back', async () => (await name()) === 'Taliban');
    }
    await page.close();
  });

  test('says that the words can also mean another entry, and opens that', async () => {
    browser().serve(
      '/guests',
      '<!doctype html><title>Guests</title><p>Chinese guests listened at the bridge.</p>',
    );
    const page = await browser().visit('/guests');
    await hoverMention(page, 'Chinese');
    const card = await cardInSight(page);
    await reading(card, text('why.others', { alias: 'Chinese' }));
    await press(card, 'Mandarin Chinese');
    await until('it is shown', () =>
      card.evaluate(() => document.querySelector('h1')?.textContent === 'Mandarin Chinese'),
    );
    await page.close();
  });

  test('tells how old its statements are on a page that tells its date', async () => {
    const head = '<meta property="article:published_time" content="2031-05-06T08:00:00Z">';
    browser().serve('/dated', `<!doctype html><title>Dated</title>${head}<p>The Taliban came.</p>`);
    const page = await browser().visit('/dated');
    await hoverMention(page, 'Taliban');
    const card = await cardInSight(page);
    await reading(card, /as of [^;]*; this page: 2031/);
    await page.close();
  });

  test('clips the sentence of its name, lists the clipping, and opens the clipping’s page', async () => {
    const opened = await open();
    const { page, card } = opened;
    await enter(opened);
    await press(card, text('card.clip'));
    await reading(card, text('card.clip.done'));
    const quote = await until('the clipping is listed', () =>
      card.evaluate(() => document.querySelector('.card-clippings blockquote')?.textContent ?? null),
    );
    expect(quote).toMatch(/^A delegation of the Taliban/);
    const before = (await browser().open.puppeteer.pages()).length;
    await press(card, 'Fixture Post');
    await until('its page is open', async () => (await browser().open.puppeteer.pages()).length > before);
    await page.close();
  });

  test('has its name highlighted no more on the page, and again when that is undone', async () => {
    const opened = await open();
    const { page, card } = opened;
    await enter(opened);
    const painted = async () => (await paintedMentions(page)).some(({ text }) => text === 'Taliban');
    await press(card, text('card.hide'));
    await press(card, text('card.hide.page'));
    await until('it is plain', async () => !(await painted()));
    await enter(opened);
    await press(card, text('card.hide.undo'));
    await until('it is highlighted again', painted);
    await page.close();
  });

  test('takes no words and does no deeds while the page covers it', async () => {
    const opened = await open();
    const { page, card } = opened;
    await enter(opened);
    const { left, top } = await cardBox(page);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      // The top layer, over everything that a page or an extension has put there before.
      cover.popover = 'manual';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; pointer-events: none; opacity: 0.9';
      document.body.append(cover);
      cover.showPopover();
    });
    await until('no words are taken', async () => {
      await page.mouse.move(left + 30 + Math.random() * 10, top + 80);
      return card.evaluate(() => document.querySelector('textarea')?.readOnly === true);
    });
    await reading(card, text('card.note.covered'));
    await press(card, text('card.clip'));
    await reading(card, text('card.covered'));
    await page.evaluate(() => document.querySelector('#cover')?.remove());
    await enter(opened);
    await page.close();
  });
});
