import type { Page } from 'puppeteer-core';
import { backgroundCalls } from '../../lib/messages/background';
import { type Client, client, type Send } from '../../lib/messages/dispatch';
import { readerCalls } from '../../lib/messages/reader';

/** What a page of the extension's own could ask; this asks the same in its name, through it. */
export interface Extension {
  background: Client<typeof backgroundCalls>;
  /** The reader of the active tab. */
  reader: Client<typeof readerCalls>;
}

/** The extension's calls, made from an open page of its own, such as the popup. */
export function askFrom(own: Page): Extension {
  // Texts, not functions: `chrome` exists in such pages only, and is no global of Node's types.
  const toExtension: Send = (envelope) =>
    own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(envelope)})`);
  const toActiveTab: Send = (envelope) =>
    own.evaluate(
      `chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.tabs.sendMessage(tab.id, ${JSON.stringify(envelope)}, { frameId: 0 }))`,
    );
  return {
    background: client('background', backgroundCalls, toExtension),
    reader: client('reader', readerCalls, toActiveTab),
  };
}
