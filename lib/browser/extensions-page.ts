import { browser } from './api';

/** Opens Chromium's own page on which a person decides what Dossier may do. Firefox lets no extension open its page. */
export async function openExtensionsPage(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
