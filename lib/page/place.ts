/** Between the line of text and the card, and between the card and the edge of the window, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** An open card that would get less than this goes to the other side of its line, if that has more. */
const MIN_HEIGHT = 160;
/** More of the page under the eyes is not covered; longer cards scroll. */
const MAX_HEIGHT = 480;
const WIDTH = 380;

/** A box in the viewport, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
  side: 'below' | 'above';
}

/**
 * Where a card whose content is `height` high goes, beside a line of text and never outside of the window:
 * below the line if it fits there, else where there is more room. A card that is open already keeps its `side`
 * while there is any sense in it, so that growing does not move it away under the pointer. Pure. (Floating UI
 * would do the same with flip, shift and size; it would be 15 kB of the reader's 40.)
 */
export function placeBeside(
  line: { left: number; top: number; bottom: number },
  height: number,
  view: { width: number; height: number },
  side?: Place['side'],
): Place {
  const room = { below: view.height - MARGIN - line.bottom - GAP, above: line.top - GAP - MARGIN };
  const wanted = Math.min(height, MAX_HEIGHT);
  const enough = Math.min(wanted, side ? MIN_HEIGHT : MAX_HEIGHT);
  const first = side ?? 'below';
  const other = first === 'below' ? 'above' : 'below';
  const taken = room[first] < enough && room[other] > room[first] ? other : first;
  const given = Math.max(0, Math.min(wanted, room[taken]));
  const width = Math.min(WIDTH, view.width - 2 * MARGIN);
  return {
    left: Math.max(MARGIN, Math.min(line.left, view.width - MARGIN - width)),
    top: Math.max(MARGIN, taken === 'below' ? line.bottom + GAP : line.top - GAP - given),
    width,
    height: given,
    side: taken,
  };
}
