import { browser } from './api';

/** Opens the glossary page in a new tab: all entries, one of them, or who stands with whom on the page of a tab. */
export async function openGlossary(show: { entry?: string; page?: number }): Promise<void> {
  const fragment = new URLSearchParams(Object.entries(show).map(([name, value]) => [name, String(value)]));
  await browser.tabs.create({ url: browser.runtime.getURL(`glossary.html#${fragment}`) });
}

/** The title of a tab's page; `null` where the tab is gone or the extension may not see it. */
export async function tabTitle(tabId: number): Promise<string | null> {
  // A closed tab rejects.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.title ?? null;
}
