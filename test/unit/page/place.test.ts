import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../lib/page/place';

const view = { x: 0, y: 0, width: 1000, height: 800, rtl: false };
const lineAt = (x: number, y: number, width = 60) => ({ x, y, width, height: 20 });

describe('the place of a card', () => {
  test('is below its line, at its beginning', async () => {
    expect(await placeCard(lineAt(100, 100), 200, view)).toEqual({
      left: 100,
      top: 126,
      width: 380,
      height: 200,
      side: 'below',
    });
  });

  test('is at the right end of its line on a page that reads from right to left', async () => {
    const place = await placeCard(lineAt(700, 100), 200, { ...view, rtl: true });
    expect(place.left + place.width).toBe(760);
  });

  test('is above where there is no room below, its lower edge at the line', async () => {
    const place = await placeCard(lineAt(100, 700), 200, view);
    expect(place.side).toBe('above');
    expect(place.top + place.height).toBe(694);
  });

  test('stays on its side while the card grows, and the card scrolls', async () => {
    const line = lineAt(100, 300);
    expect(await placeCard(line, 450, view, 'below')).toMatchObject({ side: 'below', height: 450 });
    expect(await placeCard(line, 2000, view, 'above')).toMatchObject({ side: 'above', height: 286 });
  });

  test('has the side with more room when it fits on neither', async () => {
    expect(await placeCard(lineAt(100, 450), 480, view)).toMatchObject({ side: 'above', height: 436 });
  });

  test('keeps a side that the card fits on, though the other has more room', async () => {
    expect((await placeCard(lineAt(100, 300), 200, view, 'above')).side).toBe('above');
  });

  test.each([
    [0, 0],
    [990, 0],
    [-50, 790],
    [500, 400],
    [980, 390.4],
  ])('lies within what is seen for a line at %d, %d', async (x, y) => {
    for (const rtl of [false, true]) {
      for (const height of [50, 300, 5000]) {
        for (const [width, offset] of [
          [1000, 0],
          // A page pinched to half: the window shows its middle.
          [500, 250],
        ] as const) {
          const seen = { x: offset, y: offset, width, height: width * 0.8, rtl };
          const place = await placeCard(lineAt(x, y), height, seen);
          expect(place.left).toBeGreaterThanOrEqual(offset + 8);
          expect(place.left + place.width).toBeLessThanOrEqual(offset + width - 8);
          expect(place.top).toBeGreaterThanOrEqual(offset + 8);
          expect(place.top + place.height).toBeLessThanOrEqual(offset + width * 0.8 - 8);
        }
      }
    }
  });

  test('is a sheet along the lower edge of a narrow window, over the smaller part of it at most', async () => {
    const narrow = { x: 0, y: 0, width: 360, height: 700, rtl: false };
    expect(await placeCard(lineAt(20, 100), 200, narrow)).toEqual({
      left: 0,
      top: 500,
      width: 360,
      height: 200,
      side: 'sheet',
    });
    expect(await placeCard(lineAt(20, 650), 5000, narrow)).toMatchObject({ top: 280, height: 420 });
  });
});
