import type { Page } from 'puppeteer-core';
import { evaluatePrivileged } from '../../../scripts/browser/firefox-privileged';
import { until } from '../../../scripts/browser/until';
import type { TestBrowser } from './test-browser';

/**
 * Chooses an entry of Dossier's in the context menu of a page. In Firefox the menu is opened with the mouse. No protocol
 * opens Chromium's: there the background is told what it would be told.
 */
export async function chooseInMenu({ open }: TestBrowser, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  if (open.name === 'firefox') {
    const inMenu = (expression: string) =>
      evaluatePrivileged(
        open.puppeteer,
        `{ const menu = document.getElementById('contentAreaContextMenu'); ${expression} }`,
      );
    await until(`${id} can be chosen`, async () => {
      await page.mouse.click(300, 300, { button: 'right' });
      await until('the menu is open', async () => (await inMenu('return menu.state;')) === 'open');
      // An open menu does not follow what the background changes in it meanwhile: the next one does.
      const chosen = await inMenu(
        `const entry = menu.querySelector('[id$="-menuitem-_${id}"]');
         const isThere = entry !== null && !entry.disabled && !entry.hidden;
         if (isThere) entry.doCommand();
         menu.hidePopup();
         return isThere;`,
      );
      return chosen === 'true';
    });
    return;
  }
  const target = await open.puppeteer.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: '${id}' }, tab))`,
  );
}
