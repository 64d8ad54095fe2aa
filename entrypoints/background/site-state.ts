import { browser } from '../../lib/browser/api';
import { grantedOrigins, mayRunEverywhere, mayRunOn } from '../../lib/browser/permissions';
import { stored } from '../../lib/browser/storage';
import type { SiteMode, SiteSettings, SiteState } from '../../lib/model/site';
import { isNamed, notGranted } from '../../lib/settings/granted';
import { isFile, KeptSiteRules, modeFor, siteOf } from '../../lib/settings/site-rules';
import { currentPause } from './pause';
import { isRunning } from './readers';

/** What was chosen for single sites. Written by `sites.ts` alone, which sees to what follows from it. */
export const siteRules = stored('local', 'siteRules', KeptSiteRules, []);

/** Whether no reader may run at an address, whatever the browser allows: its site is switched off, or all are paused. */
export async function isOff(url: string): Promise<boolean> {
  const [pause, rules] = await Promise.all([currentPause(), siteRules.get()]);
  const site = siteOf(url);
  return pause !== null || (site !== null && modeFor(rules, site) === 'off');
}

/** Whether a reader runs on pages of an address: its site is granted and not switched off, and nothing is paused. */
export async function runsOn(url: string): Promise<boolean> {
  return siteOf(url) !== null && !(await isOff(url)) && (await mayRunOn(url));
}

/** Whether Dossier runs on the site of a tab. */
export async function siteState(tabId: number): Promise<SiteState> {
  const { url } = await browser.tabs.get(tabId);
  const pause = await currentPause();
  const site = siteOf(url);
  // Without a permission of any kind the browser does not even tell the address.
  if (url === undefined || site === null) {
    const state = !isFile(url) ? 'impossible' : (await isRunning(tabId)) ? 'once' : 'unlisted';
    return { host: '', state, articlesOnly: false, pause };
  }
  const [rules, allowed] = await Promise.all([siteRules.get(), mayRunOn(url)]);
  const mode = modeFor(rules, site);
  const common = { host: site, articlesOnly: await isArticlesOnlyBy(mode, allowed, url), pause };
  if (mode === 'off') return { ...common, state: 'off' };
  if (allowed) return { ...common, state: 'on' };
  return { ...common, state: (await isRunning(tabId)) ? 'once' : 'unlisted' };
}

/** Whether of the site of an address only articles are read. */
export async function isArticlesOnly(url: string): Promise<boolean> {
  const site = siteOf(url);
  if (site === null) return false;
  const [rules, allowed] = await Promise.all([siteRules.get(), mayRunOn(url)]);
  return isArticlesOnlyBy(modeFor(rules, site), allowed, url);
}

/** By the person's rule, else where Dossier runs on the site only since it may run everywhere. */
async function isArticlesOnlyBy(mode: SiteMode | null, allowed: boolean, url: string): Promise<boolean> {
  if (mode === 'on' || mode === 'articles') return mode === 'articles';
  return allowed && !isNamed(await grantedOrigins(), new URL(url).hostname);
}

/** All that is chosen for sites. */
export async function siteSettings(): Promise<SiteSettings> {
  const [rules, granted, everywhere, pause] = await Promise.all([
    siteRules.get(),
    grantedOrigins(),
    mayRunEverywhere(),
    currentPause(),
  ]);
  const on = rules.filter(({ mode }) => mode !== 'off').map(({ host }) => host);
  return { rules, notGranted: notGranted(granted, on), everywhere, pause };
}
