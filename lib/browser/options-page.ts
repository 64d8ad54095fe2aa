import { browser } from './api';

/** Opens the options, or brings them to the front where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
