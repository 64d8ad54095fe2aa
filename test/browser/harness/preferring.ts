import type { CDPSession, Page } from 'puppeteer-core';
import { evaluatePrivileged } from '../../../scripts/browser/firefox-privileged';
import type { TestBrowser } from './test-browser';

/** What a person has chosen in the settings of the system. */
export type Preference = 'forced-colours' | 'reduced-motion';

/** Chromium's media features, by which a page sees it. The dark ones are the more telling of the forced colours. */
const features: Record<Preference, { name: string; value: string }[]> = {
  'forced-colours': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
  'reduced-motion': [{ name: 'prefers-reduced-motion', value: 'reduce' }],
};

/** Firefox' settings, which hold for all of its pages. */
const prefs: Record<Preference, [name: string, value: number][]> = {
  'forced-colours': [['browser.display.document_color_use', 2]],
  'reduced-motion': [['ui.prefersReducedMotion', 1]],
};

const sessions = new WeakMap<Page, CDPSession>();

/** Has a page shown as to somebody who prefers something; in Firefox all pages, until that is taken back. */
export async function prefer(browser: TestBrowser, page: Page, preference: Preference | null): Promise<void> {
  if (browser.name === 'chromium') {
    // What a session emulates ends with it.
    const devtools = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, devtools);
    const emulated = preference === null ? [] : features[preference];
    await devtools.send('Emulation.setEmulatedMedia', { features: emulated });
    return;
  }
  const cleared = Object.values(prefs).flatMap((all) => all.map(([name]) => `clearUserPref('${name}')`));
  const set =
    preference === null ? [] : prefs[preference].map(([name, value]) => `setIntPref('${name}', ${value})`);
  const deeds = [...cleared, ...set].map((deed) => `Services.prefs.${deed};`).join('');
  await evaluatePrivileged(browser.open.puppeteer, `{ ${deeds} }`);
}
