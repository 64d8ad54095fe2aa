import { defineContentScript } from 'wxt/utils/define-content-script';
import { isAlive, listenInReader, ownUrl, sendFromReader } from '../lib/browser/reader-runtime';
import type { backgroundCallsOfReader } from '../lib/messages/background-for-reader';
import { client } from '../lib/messages/dispatch';
import { askedOfBackground } from '../lib/messages/in-reader';
import { pageTypes } from '../lib/model/page-types';
import { forgetParts, offeredPart } from '../lib/page/parts';
import { startReader } from '../lib/page/reader';

declare global {
  /** The life of the reader of this page, in the extension's isolated world. */
  var dossierReader: AbortController | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // Only chooses what WXT wraps around `main`; the background registers this file for the isolated world. The
  // wrapper for that world tells the page, in events that carry the extension's id, that a script has started.
  world: 'MAIN',
  main() {
    if (
      window !== window.top ||
      !pageTypes.includes(document.contentType) ||
      !(document.body instanceof HTMLBodyElement)
    )
      return;
    // Injected a second time: the newer one takes over.
    globalThis.dossierReader?.abort();
    forgetParts();
    const life = new AbortController();
    globalThis.dossierReader = life;

    const start = () =>
      startReader(
        {
          background: client<typeof backgroundCallsOfReader>('background', askedOfBackground, sendFromReader),
          cardUrl: ownUrl('card.html'),
          listen: listenInReader,
          isAlive,
          offeredPart,
        },
        life.signal,
      );
    // A prerendered page has no tab to talk for yet.
    if (prerendering())
      document.addEventListener('prerenderingchange', () => void start(), {
        once: true,
        signal: life.signal,
      });
    else void start();
  },
});

/** Chromium only, and not among TypeScript's DOM types. */
function prerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}
