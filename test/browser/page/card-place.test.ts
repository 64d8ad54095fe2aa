import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../../scripts/browser/until';
import { withPlainBrowser } from '../harness/each-browser';
import { cardBox, hoverOn, isOpen } from './over-page';
import { openReaderPage, untilPainted } from './reader-page';

/** Where the mentions with a text begin and end, in CSS pixels of the viewport. */
const lineOf = (page: Page, selector: string) =>
  page.evaluate((at) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(at) ?? document.body);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, top, bottom };
  }, selector);

const at = (style: string) => `<p style="position:fixed;margin:0;${style}"><b id="name">Iran</b></p>`;

withPlainBrowser('the place of the card', (browser) => {
  const open = async (
    body: string,
    options: Parameters<typeof openReaderPage>[2] & { width?: number } = {},
  ) => {
    const { width = 1000, ...rest } = options;
    const page = await openReaderPage(browser(), body, rest);
    await page.setViewport({ width, height: 700 });
    await untilPainted(page, ['Iran']);
    await hoverOn(page, 'Iran');
    await until('the card is open', () => isOpen(page));
    return { page, box: await cardBox(page), line: await lineOf(page, '#name') };
  };

  test('is under its name, in line with its beginning', async () => {
    const { page, box, line } = await open(at('left:200px;top:100px'));
    expect(Math.abs(box.left - line.left)).toBeLessThanOrEqual(2);
    expect(box.top).toBeGreaterThan(line.bottom);
    expect(box.top - line.bottom).toBeLessThan(12);
    await page.close();
  });

  test.each(['left:0;top:0', 'right:0;top:0', 'left:0;bottom:0', 'right:0;bottom:0', 'left:50%;bottom:40%'])(
    'is inside of the window, and not on its name, at %s',
    async (corner) => {
      const { page, box, line } = await open(at(corner));
      expect(box.left).toBeGreaterThanOrEqual(7);
      expect(box.right).toBeLessThanOrEqual(993);
      expect(box.top).toBeGreaterThanOrEqual(7);
      expect(box.bottom).toBeLessThanOrEqual(693);
      expect(box.bottom < line.top || box.top > line.bottom).toBe(true);
      await page.close();
    },
  );

  test('is in line with the end of its name on a page that reads from right to left', async () => {
    const { page, box, line } = await open(at('left:600px;top:100px'), {
      head: '<style>body { direction: rtl }</style>',
    });
    expect(Math.abs(box.right - line.right)).toBeLessThanOrEqual(2);
    await page.close();
  });

  test.each(['2', '0.5'])('is under its name on a page that zooms itself by %s', async (zoom) => {
    const { page, box, line } = await open(at('left:120px;top:100px'), {
      head: `<style>html { zoom: ${zoom} }</style>`,
    });
    expect(Math.abs(box.left - line.left)).toBeLessThanOrEqual(2);
    expect(box.top).toBeGreaterThan(line.bottom);
    expect(box.top - line.bottom).toBeLessThan(12);
    expect(Math.abs(box.right - box.left - 380)).toBeLessThanOrEqual(3);
    await page.close();
  });

  test('is a sheet along the lower edge in a narrow window', async () => {
    const { page, box } = await open(at('left:20px;top:300px'), { width: 360 });
    expect(box.left).toBeLessThanOrEqual(1);
    expect(box.right).toBeGreaterThanOrEqual(359);
    expect(box.bottom).toBeGreaterThanOrEqual(698);
    expect(box.bottom - box.top).toBeLessThanOrEqual(0.6 * 700 + 1);
    await page.close();
  });

  test('follows its name when the page scrolls or grows above it, and closes when the name leaves', async () => {
    const { page, box, line } = await open(
      '<div id="above"></div><p style="margin:300px 0 2000px 100px"><b id="name">Iran</b></p>',
    );
    // The card is kept open by the pointer in it.
    await page.mouse.move(box.left + 50, box.top + 90);
    const gap = async () => (await cardBox(page)).top - (await lineOf(page, '#name')).bottom;
    const before = await gap();
    const untilBeside = (top: number) =>
      until('it has followed', async () => {
        const now = await lineOf(page, '#name');
        return Math.abs(now.top - top) < 1 && Math.abs((await gap()) - before) <= 2;
      });
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await untilBeside(line.top - 40);
    await page.evaluate(() => {
      // Not anchored by the browser, as where the page scrolls by itself.
      document.documentElement.style.overflowAnchor = 'none';
      document.querySelector('#above')?.setAttribute('style', 'height: 30px');
    });
    const grown = await lineOf(page, '#name');
    expect(grown.top).toBeGreaterThan(line.top - 40);
    await untilBeside(grown.top);
    await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
    await until('it is closed', async () => !(await isOpen(page)));
    await page.close();
  });

  test('stays when it is pinned, wherever the pointer, its name or a press goes, until Esc', async () => {
    const { page, box } = await open('<p style="margin:300px 0 2000px 100px"><b id="name">Iran</b></p>');
    await page.evaluate(() => reader.call('cardPinned', { pinned: true }));
    await page.mouse.move(900, 20);
    await page.mouse.click(900, 20);
    await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
    // As long as it would take to close.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardBox(page)).toEqual(box);
    await page.keyboard.press('Escape');
    await until('it is closed', async () => !(await isOpen(page)));
    await page.close();
  });

  test('is kept by a page that turns, fades, moves or demotes what we put into it', async () => {
    const { page, box } = await open(at('left:200px;top:100px'), {
      head: '<style>dossier-host { opacity: 0 !important; transform: rotate(90deg) !important } ::backdrop { background: red }</style>',
    });
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('dossier-host');
      if (!host) return;
      host.style.cssText = 'opacity: 0 !important; translate: 300px 0 !important; display: none !important';
    });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await cardBox(page)).toEqual(box);
    const style = await page.evaluate(() => {
      const host = document.querySelector('dossier-host');
      if (!host) return null;
      const { opacity, translate, scale, transform, display } = getComputedStyle(host);
      return {
        opacity,
        translate,
        scale,
        transform,
        display,
        backdrop: getComputedStyle(host, '::backdrop').display,
      };
    });
    expect(style).toEqual({
      opacity: '1',
      translate: 'none',
      scale: 'none',
      transform: 'none',
      display: 'block',
      backdrop: 'none',
    });
    // Without the attribute there is no way into the top layer: the next card puts it back.
    await page.evaluate(() => document.querySelector('dossier-host')?.removeAttribute('popover'));
    await page.keyboard.press('Escape');
    await until('it is closed', async () => !(await isOpen(page)));
    await page.mouse.move(500, 600);
    await hoverOn(page, 'Iran');
    await until('it is open and above all', () =>
      page.evaluate(() => document.querySelector('dossier-host')?.matches(':popover-open') ?? false),
    );
    await page.close();
  });

  test('is in plain sight beside a popover of the page that stays open, before and after', async () => {
    const toast = (id: string, place: string) =>
      `<div id="${id}" popover="manual" style="position:fixed;inset:auto;${place};margin:0;padding:8px;border:1px solid;outline:1px solid;box-shadow:0 2px 8px 1px #0008;transform:translateX(2px)">Three <b style="position:absolute;top:90px">new</b> stories</div>`;
    const { page } = await open(
      `${at('left:200px;top:100px')}${toast('early', 'bottom:0;right:0')}${toast('late', 'top:0;right:0')}<script>early.showPopover()</script>`,
    );
    const sight = () => page.evaluate(() => reader.call('cardSight', null));
    await until('it stands still in plain sight', async () => (await sight()) === 'plain');
    await page.evaluate(() => document.querySelector<HTMLElement>('#late')?.showPopover());
    expect(await sight()).toBe('plain');
    await page.evaluate(() =>
      document.querySelector('#late')?.setAttribute('style', 'margin: 160px 0 0 220px'),
    );
    expect(await sight()).toBe('covered');
    await page.close();
  });

  test.each([
    ['holds what stands in the window', '', 'position: fixed; inset: 0'],
    ['does not clip what it holds', 'overflow: visible', 'position: absolute; inset: -600px -900px'],
    ['has a backdrop', '--backdrop: #fffe', ''],
    ['casts a shadow as far as that', 'box-shadow: 0 0 20px 400px #fff', ''],
    ['is mirrored there', 'filter: drop-shadow(-500px -300px 0 red)', ''],
  ])('is known not to be in plain sight where a layer of the page elsewhere %s', async (_, style, inner) => {
    const { page } = await open(
      `${at('left:200px;top:100px')}<div id="layer" popover="manual" style="inset:auto 0 0 auto;margin:0;width:20px;height:20px;pointer-events:none;${style}"><i style="background:#fff8;${inner}"></i></div>`,
      { head: '<style>#layer::backdrop { background: var(--backdrop) }</style>' },
    );
    const sight = () => page.evaluate(() => reader.call('cardSight', null));
    await until('it stands still in plain sight', async () => (await sight()) === 'plain');
    await page.evaluate(() => document.querySelector<HTMLElement>('#layer')?.showPopover());
    expect(await sight()).toBe('covered');
    await page.close();
  });

  test.each<[string, () => unknown]>([
    [
      'lays a picture over it that lets the pointer through',
      () => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; opacity: 0.9';
        document.body.append(cover);
        cover.showPopover();
      },
    ],
    [
      'draws over it from a small layer elsewhere',
      () => {
        const layer = document.createElement('div');
        layer.popover = 'manual';
        layer.style.cssText = 'inset: auto 0 0 auto; width: 9px; height: 9px; box-shadow: 0 0 0 999px #fff';
        document.body.append(layer);
        layer.showPopover();
      },
    ],
    [
      'lays a layer over it from within an open shadow tree',
      () => {
        const layer = document.createElement('div');
        layer.popover = 'manual';
        layer.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none';
        const keeper = document.createElement('section');
        keeper.attachShadow({ mode: 'open' }).append(layer);
        document.body.append(keeper);
        layer.showPopover();
      },
    ],
    [
      'draws an old picture of itself over it',
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '::view-transition { pointer-events: none } ::view-transition-old(root) { animation-duration: 60s }',
        );
        document.adoptedStyleSheets.push(sheet);
        const change = document.startViewTransition(() => {});
        return change.ready.catch(() => {});
      },
    ],
    [
      'makes itself, and the card, too small to be read',
      () => document.documentElement.style.setProperty('zoom', '0.05'),
    ],
    [
      'opens a dialog over it',
      () => {
        const dialog = document.createElement('dialog');
        dialog.style.cssText = 'width: 100vw; height: 100vh';
        document.body.append(dialog);
        dialog.showModal();
      },
    ],
    [
      'takes it out of the top layer',
      () => document.querySelector<HTMLElement>('dossier-host')?.hidePopover(),
    ],
    [
      'fades it by an animation',
      () => {
        document
          .querySelector('dossier-host')
          ?.animate({ opacity: [0, 0] }, { duration: 1, fill: 'forwards' });
      },
    ],
    [
      'hides its name behind another card of its own',
      () => {
        const card = document.createElement('div');
        card.popover = 'manual';
        card.style.cssText = 'position: fixed; inset: 0 auto auto 0; margin: 0; width: 700px; height: 400px';
        document.body.append(card);
        card.showPopover();
      },
    ],
  ])('is known not to be in plain sight where the page %s', async (_, attack) => {
    const { page } = await open(at('left:200px;top:100px'));
    const sight = () => page.evaluate(() => reader.call('cardSight', null));
    await until('it stands still in plain sight', async () => (await sight()) === 'plain');
    await page.evaluate(attack);
    expect(await sight()).toBe('covered');
    await page.close();
  });

  test('has not stood still for long where the page moves its name, and so the card, under the pointer', async () => {
    const { page } = await open(at('left:200px;top:100px'));
    const sight = () => page.evaluate(() => reader.call('cardSight', null));
    await until('it stands still in plain sight', async () => (await sight()) === 'plain');
    await page.evaluate(() => {
      document.querySelector('p')?.style.setProperty('top', '140px');
      // Whatever the page does to have the card follow.
      dispatchEvent(new Event('resize'));
    });
    await until('the card has followed', async () => (await sight()) === 'moved');
    await page.close();
  });
});
