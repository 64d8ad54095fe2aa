declare global {
  interface Element {
    /** In Chromium since 133 and Firefox since 144; TypeScript's DOM types lack it. */
    moveBefore?: (node: Node, child: Node | null) => void;
  }
}

/** A page that takes our element away gets it back so often, then has its way. Chosen. */
const MAX_RETURNS = 5;

/**
 * What is important in a shadow tree is stronger than all the page can say of its host, its style attribute and
 * animations included: the page can neither fade it nor move it. Displayed even while it is no open popover: a frame
 * that is not has no height to tell.
 */
const HOST_STYLE =
  'all:initial;direction:ltr;display:block;position:fixed;inset:0 auto auto 0;width:0;height:0;margin:0;padding:0;' +
  'border:0;background:none;overflow:visible;zoom:1;z-index:2147483647';

/**
 * Rules of our shadow root. The page may give backdrops a colour, meant for dialogs of its own. Printed pages are left
 * plain: what is fixed in its place would be printed on every sheet, over the text. Still laid out, so that the card is as
 * high as before when that is over.
 */
const RULES = `:host{${important(HOST_STYLE)}}:host::backdrop{${important('display:none')}}@media print{:host{${important('opacity:0')}}}`;

/** The one element of ours in the page. */
export interface Host {
  readonly element: HTMLElement;
  /** Its closed shadow root. Children are laid out by themselves (`position: fixed`). */
  readonly root: ShadowRoot;
  /**
   * Moves it to where it can be used beside an element: into the modal dialog or the element in full screen that this
   * is in, since all that is not in there takes no pointer and no focus; else to its usual place.
   */
  moveNear(element: Element): void;
  /** Brings it above all the page shows, dialogs and full-screen elements too. */
  raise(): void;
}

/**
 * Adds our host to the page, after `<body>`, so that the body's HTML stays what it is. `removed` is called
 * before the host, which the page has removed, is put back. Removed once `signal` aborts.
 */
export function startHost(signal: AbortSignal, removed: () => void): Host {
  const element = document.createElement('dossier-host');
  const root = element.attachShadow({ mode: 'closed' });
  element.setAttribute('popover', 'manual');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  root.adoptedStyleSheets = [sheet];

  let returns = 0;
  const putBack = () => {
    if (element.isConnected || returns >= MAX_RETURNS) return;
    returns += 1;
    removed();
    if (!signal.aborted) document.documentElement.append(element);
  };
  const removals = new MutationObserver(putBack);

  document.documentElement.append(element);
  removals.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    removals.disconnect();
    element.remove();
  });

  return {
    element,
    root,
    moveNear(near) {
      const home = modalAround(near) ?? document.documentElement;
      if (element.parentNode === home || signal.aborted || returns >= MAX_RETURNS) return;
      // Frames load anew when they are taken out and put in, but not when they are moved.
      if (element.isConnected && home.moveBefore) home.moveBefore(element, null);
      else home.append(element);
    },
    raise() {
      // Its dialog may have left the page, which nobody watches.
      putBack();
      if (!element.isConnected) return;
      // The page may have taken the attribute away, without which there is no way up.
      element.setAttribute('popover', 'manual');
      for (const animation of element.getAnimations()) animation.cancel();
      // Where the page zooms itself, what it holds has its own pixels; places are told in those of the window.
      const rule = sheet.cssRules[0];
      const zoom = element.parentElement?.currentCSSZoom || 1;
      if (rule instanceof CSSStyleRule) rule.style.setProperty('zoom', String(1 / zoom), 'important');
      // Off and on again: the last to enter the top layer is on top.
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
  };
}

function important(css: string): string {
  return css.replace(/;|$/g, '!important;');
}

/** The modal dialog, or the element in full screen, that an element is in; also across shadow roots. */
function modalAround(element: Element): Element | null {
  for (let at: Element | null = element; at; ) {
    const modal = at.closest(':modal');
    if (modal) return modal;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
