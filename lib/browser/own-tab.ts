import { browser } from './api';

/** Closes the tab in which the calling page of the extension is. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab.id !== undefined) await browser.tabs.remove(tab.id);
}
