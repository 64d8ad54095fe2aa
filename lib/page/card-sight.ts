import type { CardSight } from '../model/card-sight';
import { elementAround } from './element-at';
import type { Host } from './host';
import { openLayers } from './layers';
import { staysClear } from './stays-clear';

/** How long the card must have stood still, in ms. Chosen: longer than a click takes to aim. */
const CALM_MS = 500;

/** Points across the card that must all show it, in each direction. */
const POINTS = 5;

/** The picture of a page that changes is drawn over all of its layers, and may let the pointer through. */
const CHANGING = ':active-view-transition';

/**
 * Whether the card's box is what is seen where it stands; it has stood still for `stillMs`. For clicks that change
 * data: a page may cover or move the card to have them made unknowingly (clickjacking). It cannot see into our shadow
 * root, nor style the host (see `startHost`); left are its layers above us. Those that take the pointer are hit here;
 * those that let it through can be above us in the top layer only, and which of two layers there is above the other
 * nobody tells: so none of the page's may be open but the one that the card stands in, and popovers that are elsewhere.
 */
export function cardSight(host: Host, box: Element, stillMs: number): CardSight {
  if (!host.element.matches(':popover-open')) return 'covered';
  // Firefox 153 takes some of an animation of the page's into account, though ours is the more important word.
  if (host.element.getAnimations().length > 0) return 'covered';
  if (CSS.supports(`selector(${CHANGING})`) && document.documentElement.matches(CHANGING)) return 'covered';
  // The page has zoomed itself since the card was shown: it may be too small to be read.
  if (Math.abs(box.currentCSSZoom - 1) > 0.01) return 'covered';
  const rect = box.getBoundingClientRect();
  const { left, top, right, bottom, width, height } = rect;
  if (width === 0 || height === 0) return 'covered';
  for (const layer of openLayers(document)) {
    if (layer === host.element) continue;
    if (layer.matches(':popover-open:not(:fullscreen)') && staysClear(layer, rect)) continue;
    if (!isAround(layer, host.element) || hasClickThrough(layer)) return 'covered';
  }
  for (let row = 1; row <= POINTS; row++) {
    for (let column = 1; column <= POINTS; column++) {
      const x = left + ((right - left) * column) / (POINTS + 1);
      const y = top + ((bottom - top) * row) / (POINTS + 1);
      if (document.elementFromPoint(x, y) !== host.element) return 'covered';
    }
  }
  return stillMs < CALM_MS ? 'moved' : 'plain';
}

/** Whether `inner` stands in `layer`, also across shadow roots. */
function isAround(layer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = elementAround(at)) if (at === layer) return true;
  return false;
}

/**
 * Whether a layer, or anything in it, is drawn but lets the pointer through: a dialog that the page has closed and
 * opened again is above the card that stands in it, and only this could lie unnoticed there.
 */
function hasClickThrough(layer: Element): boolean {
  const letsThrough = (element: Element, part?: string) => {
    const { pointerEvents, content } = getComputedStyle(element, part);
    return pointerEvents === 'none' && content !== 'none';
  };
  if (letsThrough(layer, '::backdrop')) return true;
  return [layer, ...layer.querySelectorAll('*')].some(
    (element) => letsThrough(element) || letsThrough(element, '::before') || letsThrough(element, '::after'),
  );
}
