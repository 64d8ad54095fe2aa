import { browser } from './api';

/** All websites. Also what the manifest lists as optional. */
export const EVERYWHERE = '*://*/*';

/**
 * Asks the person to let Dossier run where the match patterns say. To be called in the click itself, before anything is awaited:
 * browsers refuse the question otherwise. `false` when the person said no.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives back the permission for match patterns. */
export async function giveBackOrigins(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
}

/** Whether the extension may run on an address. */
export async function mayRunOn(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [new URL('/*', url).href] });
}

/** Whether the extension may run on all that match patterns name. */
export async function mayRunOnAll(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** Whether the extension may run on all websites. */
export async function mayRunEverywhere(): Promise<boolean> {
  return mayRunOnAll([EVERYWHERE]);
}

/** Whether the extension may run on an address by a permission that names its site, and not only by one for all sites. */
export async function isGrantedByName(url: string): Promise<boolean> {
  const { hostname } = new URL(url);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((pattern) => {
    const host = /^[^:]+:\/\/([^/]*)\//.exec(pattern)?.[1] ?? '';
    if (host === '*' || host === '') return false;
    const name = host.replace(/^\*\./, '');
    return hostname === name || (host.startsWith('*.') && hostname.endsWith(`.${name}`));
  });
}
