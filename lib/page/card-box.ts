import { styleOwn } from './own-styles';
import type { Place } from './place';

const HIDDEN = 'visibility:hidden';
/** Too faint to be seen, and the pointer passes through. */
const READY = 'visibility:visible;opacity:.003;pointer-events:none';
const SHOWN = 'visibility:visible;opacity:1;pointer-events:auto';

/** The box over the page that a card is seen in: its frame, or the plain card. */
export interface CardBox {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly plain: HTMLElement;
  /** Brings the box to a place, and says whether that is another one than before. */
  put(place: Place): boolean;
  /**
   * Has what is in the frame drawn without being seen. Of a frame that is not visible Chromium 156 draws nothing, and
   * when it comes to light it would show what stood in it before for a moment.
   */
  ready(): void;
  /** Brings one of the two to light. */
  show(which: 'frame' | 'plain'): void;
  hide(): void;
}

/** Makes the box, hidden, `height` CSS pixels high; `withFrame` tells whether a frame can load in this page. */
export function makeCardBox(height: number, withFrame: boolean): CardBox {
  const element = document.createElement('div');
  const frame = document.createElement('iframe');
  const plain = document.createElement('div');
  let last = '';

  // The scheme is that of the card: a frame with another one than its document's is painted opaque white.
  styleOwn(
    element,
    'all:initial;position:fixed;display:block;left:0;top:0;overflow:hidden;' +
      `width:380px;height:${height}px;color-scheme:light dark;background:light-dark(#fdfcfa,#1c1b19);` +
      'box-shadow:0 0 0 1px light-dark(rgb(0 0 0/.14),rgb(255 255 255/.2)),0 6px 24px rgb(0 0 0/.22);' +
      `outline:1px solid transparent;outline-offset:-1px;${HIDDEN}`,
  );
  styleOwn(
    frame,
    'all:initial;display:block;visibility:inherit;width:100%;height:100%;border:0;color-scheme:light dark',
  );
  // Hidden, it takes no focus and is not read out.
  element.inert = true;
  if (withFrame) element.append(frame);
  element.append(plain);

  return {
    element,
    frame,
    plain,
    put({ left, top, width, height: high, side }) {
      const css = `left:${left}px;top:${top}px;width:${width}px;height:${high}px`;
      if (css === last) return false;
      last = css;
      styleOwn(element, `${css};border-radius:${side === 'sheet' ? '12px 12px 0 0' : '6px'}`);
      return true;
    },
    ready: () => styleOwn(element, READY),
    show(which) {
      styleOwn(frame, `display:${which === 'frame' ? 'block' : 'none'}`);
      styleOwn(plain, `display:${which === 'plain' ? 'block' : 'none'}`);
      styleOwn(element, SHOWN);
      element.inert = false;
    },
    hide() {
      styleOwn(element, HIDDEN);
      element.inert = true;
    },
  };
}
