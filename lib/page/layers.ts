declare global {
  interface Element {
    /** Firefox gives this to content scripts only; Chromium has it in its extension API. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/**
 * The page's elements in the top layer: open popovers, modal dialogs, what is in full screen. In open shadow trees too,
 * and in Firefox in closed ones: Chromium itself tells a frame that something lies over it.
 */
export function openLayers(root: Document | ShadowRoot): Element[] {
  const layers = [...root.querySelectorAll(':popover-open, :modal, :fullscreen')];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.openOrClosedShadowRoot ?? element.shadowRoot;
    if (inner) layers.push(...openLayers(inner));
  }
  return layers;
}
