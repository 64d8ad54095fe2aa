import { browser } from './api';

/** Opens the page of Chromium's own on which a person decides what Dossier may do. Other browsers open no such page for extensions. */
export async function openExtensionsPage(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
