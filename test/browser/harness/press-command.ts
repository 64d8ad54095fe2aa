import type { Page } from 'puppeteer-core';
import { evaluatePrivileged } from '../../../scripts/browser/firefox-privileged';
import type { TestBrowser } from './test-browser';

/**
 * Has the browser tell the background that a key of the manifest was pressed over `page`. The remote protocols send
 * keys to pages only, not to the browser around them.
 */
export async function pressCommand({ open }: TestBrowser, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  const name = JSON.stringify(command);
  if (open.name === 'firefox') {
    await evaluatePrivileged(
      open.puppeteer,
      `{ const policy = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Dossier');
         policy.extension.shortcuts.onCommand(${name}, policy.extension.tabManager.getWrapper(gBrowser.selectedTab).convert()); }`,
    );
    return;
  }
  const background = await open.puppeteer.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
  );
  const worker = await background.worker();
  await worker?.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${name}, tab))`,
  );
}
