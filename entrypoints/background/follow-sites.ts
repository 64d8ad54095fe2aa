import { browser } from '../../lib/browser/api';
import { mayRunOn } from '../../lib/browser/permissions';
import { registerReader } from '../../lib/browser/reader-script';
import { turns } from '../../lib/browser/turns';
import { modeFor, offPatterns, siteOf } from '../../lib/settings/site-rules';
import { followBadges } from './badge';
import { followMenu } from './menu';
import { applySettings } from './page-settings';
import { currentPause } from './pause';
import { allTabs, startReaders, stopReaders } from './readers';
import { siteRules } from './site-state';

/** Registrations come one after the other, each by what holds when its turn comes: two at once would undo each other. */
const inTurn = turns();

/**
 * Brings the registration of the reader in line with permissions, rules and pause. Does nothing to open tabs. Resolves to
 * whether there was none before.
 */
function registerForSites(): Promise<boolean> {
  return inTurn(async () =>
    registerReader((await currentPause()) === null ? offPatterns(await siteRules.get()) : 'everything'),
  );
}

/**
 * To be called when the browser has started. Where a pause has ended with that, nothing was registered: tabs that are brought
 * back may have loaded before, and get their readers now.
 */
export async function followStart(): Promise<void> {
  if (await registerForSites()) await followInTabs();
}

/**
 * Brings all in line that depends on permissions, rules and pause: the registration, readers in open tabs, so that nobody has
 * to reload, and what pages, toolbar button and menu show of it. Whatever changes one of the three ends with this.
 */
export async function followSites(): Promise<void> {
  await registerForSites();
  await followInTabs();
  await Promise.all([applySettings(), followBadges(), followMenu()]);
}

/** The same after the person took permissions for match patterns back, in the browser's own pages or in ours. */
export async function followWithdrawal(origins: string[]): Promise<void> {
  // Browsers take no pattern at all for no condition.
  const tabs = origins.length === 0 ? [] : await browser.tabs.query({ url: origins });
  const lost: number[] = [];
  for (const { id, url } of tabs)
    if (id !== undefined && url !== undefined && !(await mayRunOn(url))) lost.push(id);
  // These still tell their address, since the person opened the popup over them: to what follows they run once.
  await stopReaders(lost);
  await followSites();
}

async function followInTabs(): Promise<void> {
  if ((await currentPause()) !== null) return stopReaders(await allTabs());
  const rules = await siteRules.get();
  const start: number[] = [];
  const stop: number[] = [];
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const site = siteOf(url);
    // Without a permission the browser does not tell the address: whatever runs there was let in before.
    if (url === undefined || (site !== null && modeFor(rules, site) === 'off')) stop.push(id);
    else if (site !== null && (await mayRunOn(url))) start.push(id);
    // Else it runs once there, or not at all: so it stays.
  }
  await Promise.all([startReaders(start), stopReaders(stop)]);
}
