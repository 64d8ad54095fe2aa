import { browser } from '../../lib/browser/api';
import { isGrantedByName, mayRunEverywhere, mayRunOn } from '../../lib/browser/permissions';
import { registerReader, tabsOn } from '../../lib/browser/reader-script';
import { stored } from '../../lib/browser/storage';
import { CallError } from '../../lib/messages/contract';
import type { PauseChoice, SiteMode, SiteRule, SiteSettings, SiteState } from '../../lib/model/site';
import {
  KeptSiteRules,
  modeFor,
  offPatterns,
  patternsOf,
  siteOf,
  withoutRule,
  withRule,
} from '../../lib/settings/site-rules';
import { currentPause, keepPause } from './pause';
import { allTabs, readerOf, startReaders, stopReaders, unlessGone } from './readers';
import { turns } from './turns';

/** What was chosen for single sites. */
export const siteRules = stored('local', 'siteRules', KeptSiteRules, []);

/** Changes of rules and registration come one after the other: two at once would undo each other. */
const inTurn = turns();

/** Brings the registration of the reader in line with permissions, rules and pause. Does nothing to open tabs. */
export function followSites(): Promise<void> {
  return inTurn(register);
}

async function register(): Promise<void> {
  await registerReader((await currentPause()) === null ? offPatterns(await siteRules.get()) : 'everything');
}

/**
 * Brings open tabs in line too, so that nobody has to reload after installing, granting, switching or pausing.
 */
export async function followEverywhere(): Promise<void> {
  await followSites();
  if ((await currentPause()) !== null) return stopReaders(await allTabs());
  const rules = await siteRules.get();
  const start: number[] = [];
  const stop: number[] = [];
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const site = siteOf(url);
    // Without a permission the browser does not tell the address: whatever runs there was let in before.
    if (url === undefined || site === null || !(await mayRunOn(url))) stop.push(id);
    else if (modeFor(rules, site) === 'off') stop.push(id);
    else start.push(id);
  }
  await Promise.all([startReaders(start), stopReaders(stop)]);
}

/** Puts other rules in the place of all there are; at once in open tabs, and for later visits. */
export async function replaceRules(rules: readonly SiteRule[]): Promise<void> {
  await changeRules(() => [...rules]);
  await followEverywhere();
}

/** Whether a reader runs on pages of an address: its site is granted and not switched off, and nothing is paused. */
export async function runsOn(url: string): Promise<boolean> {
  const site = siteOf(url);
  if (site === null || (await currentPause()) !== null) return false;
  return modeFor(await siteRules.get(), site) !== 'off' && (await mayRunOn(url));
}

/** Whether Dossier runs on the site of a tab. */
export async function siteState(tabId: number): Promise<SiteState> {
  const { url } = await browser.tabs.get(tabId);
  const pause = await currentPause();
  const site = siteOf(url);
  // Without a permission of any kind the browser does not even tell the address.
  if (url === undefined || site === null)
    return { host: '', state: 'impossible', articlesOnly: false, pause };
  const [rules, allowed] = await Promise.all([siteRules.get(), mayRunOn(url)]);
  const mode = modeFor(rules, site);
  const common = { host: site, articlesOnly: await isArticlesOnlyBy(mode, allowed, url), pause };
  if (mode === 'off') return { ...common, state: 'off' };
  if (allowed) return { ...common, state: 'on' };
  const runs = (await unlessGone(readerOf(tabId).pageActors(null))) !== null;
  return { ...common, state: runs ? 'once' : 'unlisted' };
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
  return allowed && !(await isGrantedByName(url));
}

/** Makes a rule for a site, or takes its own back with `null`; at once in its open tabs, and for later visits. */
export async function ruleSite(host: string, mode: SiteMode | null): Promise<void> {
  await changeRules((rules) => (mode === null ? withoutRule(rules, host) : withRule(rules, host, mode)));
  const off = modeFor(await siteRules.get(), host) === 'off';
  const tabs = await tabsOn(patternsOf(host));
  if (off || (await currentPause()) !== null) await stopReaders(tabs);
  else await startReaders(tabs);
}

/** Makes a rule for the site of a tab. */
export async function ruleTab(tabId: number, mode: SiteMode): Promise<SiteState> {
  const { url } = await browser.tabs.get(tabId);
  const site = siteOf(url);
  if (site === null) throw new CallError('failed', 'not a web page');
  await ruleSite(site, mode);
  return siteState(tabId);
}

/** Switches the site of a tab on or off, whichever it is not. */
export async function toggleSite(tabId: number): Promise<SiteState> {
  const { state, articlesOnly } = await siteState(tabId);
  if (state === 'on') return ruleTab(tabId, 'off');
  if (state === 'off') return ruleTab(tabId, articlesOnly ? 'articles' : 'on');
  return siteState(tabId);
}

/** Puts rules in the place of those of the same sites; the others stay. */
export async function addRules(added: readonly SiteRule[]): Promise<void> {
  await changeRules((rules) => added.reduce((all, { host, mode }) => withRule(all, host, mode), rules));
  await followEverywhere();
}

/** All that is chosen for sites. */
export async function siteSettings(): Promise<SiteSettings> {
  const [rules, everywhere, pause] = await Promise.all([siteRules.get(), mayRunEverywhere(), currentPause()]);
  return { rules, everywhere, pause };
}

/** Has Dossier rest everywhere, or go on with `null`; at once in open tabs. */
export async function pauseEverywhere(choice: PauseChoice | null): Promise<void> {
  await keepPause(choice);
  await followEverywhere();
}

/** Runs the reader in a tab as it is now, without a permission for its site: the person's click is one. */
export async function runOnce(tabId: number): Promise<SiteState> {
  await startReaders([tabId]);
  return siteState(tabId);
}

async function changeRules(change: (rules: SiteRule[]) => SiteRule[]): Promise<void> {
  await inTurn(async () => {
    await siteRules.set(change(await siteRules.get()));
    await register();
  });
}
