import { browser } from './api';

/** The tab in front of the person in this window; `null` where there is none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls `run` when a tab has gone to another address or has loaded, until the result is called. */
export function onTabChange(tabId: number, run: () => void): () => void {
  const listener = (changed: number, { url, status }: { url?: string; status?: string }) => {
    if (changed === tabId && (url !== undefined || status === 'complete')) run();
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/** Loads a tab's page again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** The text selected on a tab's page; empty where nothing is, or the extension may not look. */
export async function selectedText(tabId: number): Promise<string> {
  try {
    const func = () => String(document.getSelection() ?? '');
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func });
    return String(answer?.result ?? '');
  } catch {
    // Refused: a page of the browser's own, or closed.
    return '';
  }
}
