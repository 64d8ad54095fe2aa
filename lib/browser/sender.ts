import type { Runtime } from 'webextension-polyfill';
import type { Context } from '../messages/contract';
import type { Sender } from '../messages/dispatch';

/** The extension's own pages and the contexts that they are. */
const pages: ReadonlyMap<string, Context> = new Map([
  ['/card.html', 'card'],
  ['/popup.html', 'popup'],
  ['/glossary.html', 'glossary'],
  ['/notebook.html', 'notebook'],
  ['/options.html', 'options'],
  ['/welcome.html', 'welcome'],
  ['/writer.html', 'writer'],
  // Chromium's service worker; the page that Firefox makes for background scripts.
  ['/background.js', 'background'],
  ['/_generated_background_page.html', 'background'],
]);

/**
 * Who sent a message, from `sender.id` and `sender.url`; never from `sender.tab`, since the card is an
 * extension page inside a tab. `null` means nobody we know. `runtime` is handed in, since pages and readers have
 * theirs from different places.
 */
export function senderOf(
  raw: Runtime.MessageSender,
  runtime: Pick<Runtime.Static, 'id' | 'getURL'>,
): Sender | null {
  if (raw.id !== runtime.id || raw.url === undefined) return null;
  const common = { tabId: raw.tab?.id, frameId: raw.frameId, url: raw.url };
  const url = new URL(raw.url);
  const own = new URL(runtime.getURL(''));
  if (url.protocol !== own.protocol) {
    return raw.tab ? { ...common, context: 'reader' } : null;
  }
  // A page of ours loaded by `use_dynamic_url` has another host than the extension's, but its id still is ours.
  const context = pages.get(url.pathname);
  return context ? { ...common, context } : null;
}
