import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../lib/page/place';

const view = { width: 1000, height: 800 };
const lineAt = (left: number, top: number) => ({ left, top, bottom: top + 20 });

describe('the place of a card', () => {
  test('is below its line, at its beginning', () => {
    expect(placeBeside(lineAt(100, 100), 200, view)).toEqual({
      left: 100,
      top: 126,
      width: 380,
      height: 200,
      side: 'below',
    });
  });

  test('is above where there is no room below, its lower edge at the line', () => {
    const place = placeBeside(lineAt(100, 700), 200, view);
    expect(place.side).toBe('above');
    expect(place.top + place.height).toBe(694);
  });

  test('stays on its side while the card grows, and the card scrolls', () => {
    const line = lineAt(100, 300);
    expect(placeBeside(line, 450, view, 'below')).toMatchObject({ side: 'below', height: 450 });
    expect(placeBeside(line, 2000, view, 'above')).toMatchObject({ side: 'above', height: 286 });
  });

  test('has the side with more room when it fits on neither', () => {
    expect(placeBeside(lineAt(100, 450), 480, view)).toMatchObject({ side: 'above', height: 436 });
  });

  test('keeps a side that the card fits on, though the other has more room', () => {
    expect(placeBeside(lineAt(100, 300), 200, view, 'above').side).toBe('above');
  });

  test.each([
    [0, 0],
    [990, 0],
    [-50, 790],
    [500, 400],
  ])('lies within the window for a line at %i, %i', (left, top) => {
    for (const height of [50, 300, 5000]) {
      for (const width of [1000, 320]) {
        const place = placeBeside(lineAt(left, top), height, { width, height: 800 });
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + place.width).toBeLessThanOrEqual(width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + place.height).toBeLessThanOrEqual(800 - 8);
      }
    }
  });
});
