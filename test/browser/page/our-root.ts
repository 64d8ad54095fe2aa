import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browser/until';

/** Lets a test look into our closed shadow root, which nobody else can. */
export const spy = `<script>{
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (this.localName === 'dossier-host') globalThis.ourRoot = root;
    return root;
  };
}</script>`;

/** Waits until the card is the one in the frame, not the plain one that stands in while the frame does not answer. */
export const untilNotPlain = (page: Page): Promise<true> =>
  until('the card is that in the frame', () =>
    page.evaluate(() => {
      const root: unknown = Reflect.get(globalThis, 'ourRoot');
      const frame = root instanceof ShadowRoot ? root.querySelector('iframe') : null;
      return frame !== null && getComputedStyle(frame).display === 'block';
    }),
  );
