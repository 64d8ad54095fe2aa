import type { Send, Sender } from '../messages/dispatch';
import { browser } from './api';
import { senderOf } from './sender';

/** Hands every message to `answer`. Stays silent where it gives `undefined`, so that others can answer. */
export function listen(
  answer: (message: unknown, sender: Sender | null) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, raw: Parameters<typeof senderOf>[0]) =>
    answer(message, senderOf(raw, browser.runtime));
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** To the background and to the extension's pages: whoever owns the call answers. */
export const sendToExtension: Send = (envelope) => browser.runtime.sendMessage(envelope);

/** To the reader in the top frame of a tab. */
export function sendToTab(tabId: number): Send {
  return (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
}
