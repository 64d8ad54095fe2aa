import { browser } from '../../lib/browser/api';
import { injectReader, mayRunOn, registerReader, tabsOn } from '../../lib/browser/reader-script';
import { stored } from '../../lib/browser/storage';
import { sendToTab } from '../../lib/browser/transport';
import { CallError } from '../../lib/messages/contract';
import { client } from '../../lib/messages/dispatch';
import { readerCalls } from '../../lib/messages/reader';
import type { SiteState } from '../../lib/model/site';
import { isOff, patternsOf, SitesOff, siteOf, switched } from '../../lib/settings/site-rules';
import { turns } from './turns';

const sitesOff = stored('local', 'sitesOff', SitesOff, []);
/** The sites of which only articles are read, by host as those that are off. */
const articleSites = stored('local', 'articleSites', SitesOff, []);

/** Changes of rules and registration come one after the other: two at once would undo each other. */
const inTurn = turns();

/** The reader of a tab, as the background calls it. */
export function readerOf(tabId: number) {
  return client('reader', readerCalls, sendToTab(tabId));
}

/** What a reader answers; `null` where a tab has none. */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CallError && error.code === 'gone') return null;
    throw error;
  }
}

/** Brings the registration of the reader in line with permissions and rules. */
export function followSites(): Promise<void> {
  return inTurn(async () => registerReader((await sitesOff.get()).flatMap(patternsOf)));
}

/** Runs the reader on open pages too, so that nobody has to reload after installing or granting a site. */
export async function startOnOpenTabs(): Promise<void> {
  await followSites();
  const off = await sitesOff.get();
  for (const { id, url } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    const site = siteOf(url);
    if (id !== undefined && site !== null && !isOff(off, site)) await injectReader(id).catch(refused);
  }
}

/** Whether Dossier runs on the site of a tab. */
export async function siteState(tabId: number): Promise<SiteState> {
  const { url } = await browser.tabs.get(tabId);
  const site = siteOf(url);
  // Without a permission of any kind the browser does not even tell the address.
  if (url === undefined || site === null) return { host: '', state: 'impossible', articlesOnly: false };
  const common = { host: site, articlesOnly: await isArticlesOnly(url) };
  if (isOff(await sitesOff.get(), site)) return { ...common, state: 'off' };
  return { ...common, state: (await mayRunOn(url)) ? 'on' : 'unlisted' };
}

/** Whether of the site of an address only articles are read. */
export async function isArticlesOnly(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && isOff(await articleSites.get(), site);
}

/** Chooses whether of the site of a tab only articles are read. */
export async function setArticlesOnly(tabId: number, articlesOnly: boolean): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const site = siteOf(url);
  if (site === null) throw new CallError('failed', 'not a web page');
  await inTurn(async () => articleSites.set(switched(await articleSites.get(), site, !articlesOnly)));
}

/** Switches a tab's site, for later visits and at once in all its open tabs. */
export async function switchSite(tabId: number, on: boolean): Promise<SiteState> {
  const { url } = await browser.tabs.get(tabId);
  const site = siteOf(url);
  if (site === null) throw new CallError('failed', 'not a web page');
  await inTurn(async () => {
    const off = switched(await sitesOff.get(), site, on);
    await sitesOff.set(off);
    await registerReader(off.flatMap(patternsOf));
  });
  const tabs = await tabsOn(patternsOf(site));
  await Promise.all(tabs.map((id) => (on ? injectReader(id) : readerOf(id).stop(null)).catch(refused)));
  return siteState(tabId);
}

/** A tab may have closed, never had a reader, or show a page of the browser's own: nothing to do there. */
function refused(): void {}
