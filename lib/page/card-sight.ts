import type { CardSight } from '../model/card-sight';
import type { Host } from './host';

/** How long the card must have stood still, in ms. Chosen: longer than a click takes to aim. */
const CALM_MS = 500;

/** Points across the card that must all show it, in each direction. */
const POINTS = 5;

/**
 * Whether the card's box is what is seen where it stands; it has stood still for `stillMs`. For clicks that change
 * data: a page may cover or move the card to have them made unknowingly (clickjacking). It cannot see into our shadow
 * root, nor style the host (see `startHost`); left are its layers above us. Those that take the pointer are hit here;
 * those that let it through can be above us in the top layer only.
 *
 * Unseen by this remains a popover that lets the pointer through and stands in a shadow tree of the page; in Chromium
 * the card itself is told of that by the browser.
 */
export function cardSight(host: Host, box: Element, stillMs: number): CardSight {
  if (!host.element.matches(':popover-open')) return 'covered';
  // Firefox 153 takes some of an animation of the page's into account, though ours is the more important word.
  if (host.element.getAnimations().length > 0) return 'covered';
  const { left, top, right, bottom, width, height } = box.getBoundingClientRect();
  if (width === 0 || height === 0) return 'covered';
  const others = [...document.querySelectorAll(':popover-open, :modal, :fullscreen')];
  if (others.some((other) => other !== host.element && hasClickThrough(other))) return 'covered';
  for (let row = 1; row <= POINTS; row++) {
    for (let column = 1; column <= POINTS; column++) {
      const x = left + ((right - left) * column) / (POINTS + 1);
      const y = top + ((bottom - top) * row) / (POINTS + 1);
      if (document.elementFromPoint(x, y) !== host.element) return 'covered';
    }
  }
  return stillMs < CALM_MS ? 'moved' : 'plain';
}

/** Whether a layer, or anything in it, is drawn but lets the pointer through: only then can it lie unnoticed above us. */
function hasClickThrough(layer: Element): boolean {
  return [layer, ...layer.querySelectorAll('*')].some(
    (element) => getComputedStyle(element).pointerEvents === 'none',
  );
}
