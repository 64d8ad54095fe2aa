import { computePosition, flip, type Rect, shift } from '@floating-ui/core';

/** Between the line of text and the card, and between the card and the edge of the window, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** An open card that would get less than this goes to the other side of its line, if that has more. */
const MIN_HEIGHT = 160;
/** More of the page under the eyes is not covered; longer cards scroll. */
const MAX_HEIGHT = 480;
const WIDTH = 380;

/** In narrower windows a card beside its line would cover it: there it is a sheet at the lower edge. */
const SHEET_BELOW = 480;
/** A sheet leaves the page the larger part of what a thumb does not cover. */
const SHEET_SHARE = 0.6;

/** A box in the viewport, in CSS pixels, and which side of its line it is on. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
  side: 'below' | 'above' | 'sheet';
}

/** What of the window is seen: less than the window when a page is pinched larger. */
export interface View extends Rect {
  /** The page reads from right to left: cards are in line with the right end of their names. */
  rtl: boolean;
}

/**
 * Where a card whose content is `height` high goes, beside a line of text and never outside of `view`: below
 * the line if it fits there, else where there is more room; in narrow windows at the lower edge. A card that is
 * open already keeps its `side` while there is any sense in it, so that growing does not move it away under the
 * pointer. Pure; resolves within the same task, so that nothing is drawn in between.
 */
export async function placeCard(
  line: Rect,
  height: number,
  view: View,
  side?: Place['side'],
): Promise<Place> {
  if (view.width < SHEET_BELOW) return sheetIn(view, height);
  // Not spread from `line`: what a DOMRect has it has from its prototype.
  const reference = { x: line.x, y: line.y - GAP, width: line.width, height: line.height + 2 * GAP };
  const wanted = Math.min(height, MAX_HEIGHT);
  const card = {
    width: Math.min(WIDTH, view.width - 2 * MARGIN),
    height: side ? Math.min(wanted, MIN_HEIGHT) : wanted,
  };
  const { x, placement } = await computePosition(reference, card, {
    placement: side === 'above' ? 'top-start' : 'bottom-start',
    middleware: [flip({ padding: MARGIN, crossAxis: false }), shift({ padding: MARGIN })],
    platform: {
      getElementRects: () => ({ reference, floating: { x: 0, y: 0, ...card } }),
      getClippingRect: () => view,
      getDimensions: () => card,
      isRTL: () => view.rtl,
    },
  });
  // The chosen side may have less room than the card wants; then the card scrolls. (The library's `size` and `offset`
  // would do this too, for another 1.5 kB in every page.)
  const [top, bottom] = [view.y + MARGIN, view.y + view.height - MARGIN];
  const above = placement.startsWith('top');
  const lower = Math.min(bottom, reference.y);
  const upper = Math.max(top, reference.y + reference.height);
  const given = Math.max(0, Math.min(wanted, above ? lower - top : bottom - upper));
  return {
    left: x,
    top: above ? lower - given : upper,
    width: card.width,
    height: given,
    side: above ? 'above' : 'below',
  };
}

function sheetIn(view: Rect, wanted: number): Place {
  const height = Math.min(wanted, Math.floor(view.height * SHEET_SHARE));
  return { left: view.x, top: view.y + view.height - height, width: view.width, height, side: 'sheet' };
}
