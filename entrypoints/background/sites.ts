import type { PauseChoice, SiteMode, SiteRule } from '../../lib/model/site';
import { withoutRule, withRule } from '../../lib/settings/site-rules';
import { followSites } from './follow-sites';
import { keepPause } from './pause';
import { startReaders } from './readers';
import { siteRules, siteState } from './site-state';

/*
 * All that changes where Dossier runs. Each resolves once the change holds in open tabs and for later visits, and shows.
 */

async function changeRules(change: (rules: SiteRule[]) => SiteRule[]): Promise<void> {
  await siteRules.change(change);
  await followSites();
}

/** Makes a rule for a site, or takes its own back with `null`. */
export function ruleSite(host: string, mode: SiteMode | null): Promise<void> {
  return changeRules((rules) => (mode === null ? withoutRule(rules, host) : withRule(rules, host, mode)));
}

/** Switches the site of a tab on or off, whichever it is not; does nothing where it is neither. */
export async function toggleSite(tabId: number): Promise<void> {
  const { host, state, articlesOnly } = await siteState(tabId);
  if (state === 'on') await ruleSite(host, 'off');
  if (state === 'off') await ruleSite(host, articlesOnly ? 'articles' : 'on');
}

/** Puts rules in the place of those of the same sites; the others stay. */
export function addRules(added: readonly SiteRule[]): Promise<void> {
  return changeRules((rules) => added.reduce((all, { host, mode }) => withRule(all, host, mode), rules));
}

/** Puts other rules in the place of all there are. */
export function replaceRules(rules: readonly SiteRule[]): Promise<void> {
  return changeRules(() => [...rules]);
}

/** Has Dossier rest everywhere, or go on with `null`. */
export async function pauseEverywhere(choice: PauseChoice | null): Promise<void> {
  await keepPause(choice);
  await followSites();
}

/** Runs the reader in a tab as it is now, without a permission for its site: the person's click is one. */
export function runOnce(tabId: number): Promise<void> {
  return startReaders([tabId]);
}
