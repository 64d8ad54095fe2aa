import { browser } from './api';

/** The tab in front of the person in this window; `null` where there is none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Loads a tab's page again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** Opens a web page in a new tab. Other addresses than http and https are left alone: `false`. */
export async function openPage(url: string): Promise<boolean> {
  if (!/^https?:/i.test(url)) return false;
  await browser.tabs.create({ url });
  return true;
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
