import type { Page } from 'puppeteer-core';
import { hostPatterns } from '../../../lib/settings/news-hosts';
import { evaluatePrivileged } from '../../../scripts/browser/firefox-privileged';
import { until } from '../../../scripts/browser/until';
import type { TestBrowser } from './test-browser';

/*
 * What a person does with Dossier in the browser's own page on extensions. No remote protocol clicks there: this calls what
 * the controls of that page call.
 */

/** Whether Firefox asks the person, or grants what an extension asks for. */
const PROMPTS = 'extensions.webextOptionalPermissionPrompts';

/** Takes back that Dossier may run on the listed news sites, and on all that was allowed besides. */
export async function withdrawAll(browser: TestBrowser): Promise<void> {
  if (browser.name === 'chromium') await setAccess(browser, 'ON_CLICK');
  else await changeInFirefox(browser, 'remove', [...hostPatterns, '*://*/*']);
}

/** Allows the listed news sites again. */
export async function allowListed(browser: TestBrowser): Promise<void> {
  if (browser.name === 'chromium') await setAccess(browser, 'ON_ALL_SITES');
  else await changeInFirefox(browser, 'add', hostPatterns);
}

/** Takes back what was allowed by one match pattern. */
export async function withdraw(browser: TestBrowser, pattern: string): Promise<void> {
  if (browser.name === 'chromium') await inChromium(browser, `removeHostPermission(id, '${pattern}')`);
  else await changeInFirefox(browser, 'remove', [pattern]);
}

/**
 * Has the browser say yes when Dossier asks for match patterns, since nobody is there to answer. Firefox then asks no
 * questions at all; Chromium asks none about sites that its own page lists as allowed, and before it lists single ones it
 * takes back all others: `listed` are those news sites to be kept.
 */
export async function sayYesTo(browser: TestBrowser, patterns: string[], listed: string[]): Promise<void> {
  if (browser.name === 'firefox') {
    await evaluatePrivileged(browser.open.puppeteer, `Services.prefs.setBoolPref('${PROMPTS}', false)`);
    return;
  }
  await setAccess(browser, 'ON_SPECIFIC_SITES');
  for (const pattern of [...listed, ...patterns])
    await inChromium(browser, `addHostPermission(id, '${pattern}')`);
}

/** Has the browser say no to the question that `ask` makes Dossier's page `own` ask. */
export async function sayNo({ open }: TestBrowser, own: Page, ask: () => Promise<void>): Promise<void> {
  if (open.name === 'chromium') {
    // Its question is a window of its own, which no remote protocol reaches: here it is never asked.
    await own.evaluate(
      'globalThis.asked = chrome.permissions.request; chrome.permissions.request = async () => false',
    );
    await ask();
    await own.evaluate('chrome.permissions.request = globalThis.asked');
    return;
  }
  await evaluatePrivileged(open.puppeteer, `Services.prefs.setBoolPref('${PROMPTS}', true)`);
  await ask();
  await until('Firefox asks', async () => {
    const pressed = await evaluatePrivileged(
      open.puppeteer,
      `{ const asked = PopupNotifications.getNotification('addon-webext-permissions');
         const button = PopupNotifications.panel.firstElementChild?.secondaryButton;
         if (!asked || !button) return false;
         button.click();
         return true; }`,
    );
    return pressed === 'true';
  });
}

async function setAccess(browser: TestBrowser, access: string): Promise<void> {
  await inChromium(browser, `updateExtensionConfiguration({ extensionId: id, hostAccess: '${access}' })`);
}

/** Lets Dossier read files on the computer, or not. Chromium then loads it anew; Firefox has no such switch. */
export async function allowFiles(browser: TestBrowser, allowed: boolean): Promise<void> {
  // An extension that was loaded from a folder is only loaded anew for developers.
  await inChromium(browser, 'updateProfileConfiguration({ inDeveloperMode: true })');
  await inChromium(browser, `updateExtensionConfiguration({ extensionId: id, fileAccess: ${allowed} })`);
}

/** Loads Dossier anew, as the button on that page does. */
export async function reloadExtension(browser: TestBrowser): Promise<void> {
  if (browser.name === 'firefox') {
    await evaluatePrivileged(
      browser.open.puppeteer,
      `{ const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
         const policy = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Dossier');
         await (await AddonManager.getAddonByID(policy.id)).reload(); }`,
    );
    return;
  }
  await inChromium(browser, 'updateProfileConfiguration({ inDeveloperMode: true })');
  await inChromium(browser, 'reload(id)');
}

async function inChromium({ open }: TestBrowser, call: string): Promise<void> {
  const [id] = [...(await open.puppeteer.extensions()).keys()];
  const page = await open.puppeteer.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`{ const id = '${id}'; chrome.developerPrivate.${call}; }`);
  await page.close();
}

async function changeInFirefox(
  { open }: TestBrowser,
  deed: 'add' | 'remove',
  origins: readonly string[],
): Promise<void> {
  await evaluatePrivileged(
    open.puppeteer,
    `{ const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { id, extension } = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Dossier');
       await ExtensionPermissions.${deed}(id, { permissions: [], origins: ${JSON.stringify(origins)} }, extension); }`,
  );
}
