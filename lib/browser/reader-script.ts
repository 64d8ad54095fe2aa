import type { ReaderPart } from '../messages/background-for-reader';
import { browser } from './api';

const READER = 'content-scripts/reader.js';
const SCRIPT_ID = 'reader';

/**
 * Has the browser run the reader on every page whose site is granted. `except` are match patterns of the sites on
 * which it does not run. Does nothing to pages that are open. Resolves to whether it ran nowhere before.
 */
export async function registerReader(except: readonly string[] | 'everything'): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (except === 'everything' || origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return false;
  }
  const script = {
    id: SCRIPT_ID,
    js: [READER],
    matches: origins,
    excludeMatches: [...except],
    runAt: 'document_end' as const,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return registered.length === 0;
}

/** Runs the reader in an open tab. Rejects where the extension may not, or the tab is gone. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
}

/** Loads a part of the reader, a file of its own, beside a tab's reader. */
export async function injectPart(tabId: number, part: ReaderPart): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`${part}.js`] });
}

/** The type of the document in a tab, such as `text/html`; `null` where the browser lets no script of ours in. */
export async function documentType(tabId: number): Promise<string | null> {
  try {
    const func = () => document.contentType;
    // At once: a page that is still loading has its type already.
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func,
      injectImmediately: true,
    });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch {
    // Refused: a page of the browser's own, a store's, a viewer, an error in place of a page.
    return null;
  }
}
