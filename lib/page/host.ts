import { styleOwn } from './own-styles';

/** A page that takes our element away gets it back so often, then has its way. Chosen. */
const MAX_RETURNS = 5;

/** The one element of ours in the page. */
export interface Host {
  readonly element: HTMLElement;
  /** Its closed shadow root. Children are laid out by themselves (`position: fixed`). */
  readonly root: ShadowRoot;
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
  // Displayed even while it is no open popover: a frame that is not has no height to tell.
  styleOwn(
    element,
    'all:initial;display:block;position:fixed;inset:0 auto auto 0;width:0;height:0;margin:0;padding:0;border:0;' +
      'background:transparent;overflow:visible;z-index:2147483647',
  );

  let returns = 0;
  const removals = new MutationObserver(() => {
    if (element.parentNode === document.documentElement || returns >= MAX_RETURNS) return;
    returns += 1;
    removed();
    if (!signal.aborted) document.documentElement.append(element);
  });

  document.documentElement.append(element);
  removals.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    removals.disconnect();
    element.remove();
  });

  return {
    element,
    root,
    raise() {
      if (!element.isConnected) return;
      // Off and on again: the last to enter the top layer is on top.
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
  };
}
