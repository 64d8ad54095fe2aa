import { browser } from './api';

/** Opens the welcome page in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
