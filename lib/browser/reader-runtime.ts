import type { Runtime } from 'webextension-polyfill';
import type { Send, Sender } from '../messages/dispatch';
import { senderOf } from './sender';

declare global {
  /**
   * The WebExtension API in content scripts of both browsers; Firefox gives promises in it as well since
   * Manifest 3. Not `browser`: Chromium has none, and a page's element of that id would stand there instead.
   */
  var chrome: { runtime: Runtime.Static } | undefined;
}

/**
 * The runtime of the extension as the reader sees it; its `id` is gone once the extension was updated or
 * removed. Not through the polyfill, which would be a quarter of all that is injected into pages.
 */
function runtime(): Runtime.Static | undefined {
  return globalThis.chrome?.runtime;
}

export function isAlive(): boolean {
  return Boolean(runtime()?.id);
}

/** Rejects when the extension is gone. */
export const sendFromReader: Send = async (envelope) => {
  const here = runtime();
  if (!here) throw new Error('the extension is gone');
  return here.sendMessage(envelope);
};

/** Address of a file of the extension. */
export function ownUrl(path: string): string {
  return runtime()?.getURL(path) ?? '';
}

/** Hands messages to `answer` until `signal` aborts. Stays silent where it gives `undefined`. */
export function listenInReader(
  answer: (message: unknown, sender: Sender | null) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const here = runtime();
  if (!here || signal.aborted) return;
  const listener = (message: unknown, raw: Runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
    const reply = answer(message, senderOf(raw, here));
    if (!reply) return undefined;
    void reply.then(sendResponse);
    // Keeps the channel open until the reply is there. Returning the promise would not do in Chromium.
    return true;
  };
  // Sound: the type has no word for a listener that answers some messages and is silent at others.
  const typed = listener as Runtime.OnMessageListenerCallback;
  here.onMessage.addListener(typed);
  signal.addEventListener('abort', () => here.onMessage?.removeListener(typed));
}
