/** Drawn around an element's box, whatever its own clip: how far each reaches is not told by any box. */
const AROUND = { filter: 'none', borderImageSource: 'none', webkitBoxReflect: 'none' } as const;

/** What could be seen of a backdrop, which covers the window. */
const BACKDROP = {
  backgroundColor: /^rgba\(.*, 0\)$|^transparent$/,
  backgroundImage: /^none$/,
  borderStyle: /^none$/,
  borderImageSource: /^none$/,
  boxShadow: /^none$/,
  outlineStyle: /^none$/,
  backdropFilter: /^(none|)$/,
} as const;

/**
 * Whether an open popover certainly draws nothing within `box`, in CSS pixels of the viewport. As popovers are by
 * themselves: it clips what it holds, its backdrop is clear, and box, outline and shadow end before that. Where this
 * cannot be told, as of what stands in the window and not in the popover, it is `false`. Asks for layout and styles.
 */
export function staysClear(popover: Element, box: DOMRect): boolean {
  const style = getComputedStyle(popover);
  const clips = [style.overflowX, style.overflowY].every((overflow) =>
    /^(auto|scroll|hidden)$/.test(overflow),
  );
  // Larger than it is, its shadow would be larger too.
  const isScaled =
    Math.abs(popover.currentCSSZoom - 1) > 0.01 ||
    style.scale !== 'none' ||
    style.perspective !== 'none' ||
    !/^(none|matrix\(1, 0, 0, 1,.*)$/.test(style.transform);
  if (!clips || isScaled || !hasClearBackdrop(popover) || holdsFixed(popover)) return false;
  if (Object.entries(AROUND).some(([name, none]) => (Reflect.get(style, name) ?? none) !== none))
    return false;
  const outline = style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineOffset}`;
  const reach = pixelsIn(style.boxShadow) + pixelsIn(outline);
  const { left, top, right, bottom } = popover.getBoundingClientRect();
  return (
    right + reach < box.left ||
    left - reach > box.right ||
    bottom + reach < box.top ||
    top - reach > box.bottom
  );
}

/** All lengths of a computed value together, each as if it led outwards. */
function pixelsIn(value: string): number {
  return (value.match(/[\d.]+(?:e[+-]?\d+)?(?=px)/g) ?? []).reduce((sum, length) => sum + Number(length), 0);
}

function hasClearBackdrop(popover: Element): boolean {
  const style = getComputedStyle(popover, '::backdrop');
  if (style.display === 'none') return true;
  return Object.entries(BACKDROP).every(([name, clear]) =>
    clear.test(String(Reflect.get(style, name) ?? '')),
  );
}

/** Whether anything in an element, or in shadow trees there, stands in the window: it is not clipped by the element. */
function holdsFixed(root: Element | ShadowRoot): boolean {
  const isFixed = (element: Element, part?: string) => getComputedStyle(element, part).position === 'fixed';
  const own = root instanceof Element ? [root] : [];
  const inner = [...root.querySelectorAll('*')];
  return (
    inner.some((element) => isFixed(element)) ||
    [...own, ...inner].some((element) => {
      const shadow = element.openOrClosedShadowRoot ?? element.shadowRoot;
      if (shadow && holdsFixed(shadow)) return true;
      return isFixed(element, '::before') || isFixed(element, '::after');
    })
  );
}
