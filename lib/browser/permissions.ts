import { browser } from './api';

/** All websites. Also what the manifest lists as optional. */
export const EVERYWHERE = '*://*/*';

/**
 * Asks the person to let Dossier run where the match patterns say. To be called in the click itself, before anything is
 * awaited: browsers refuse the question otherwise. `false` when the person said no.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/**
 * Gives back the permission for all websites, and keeps those for single ones. To be called in a click: Chromium (156)
 * takes back every permission that the pattern covers, also those of the manifest until the browser starts anew. They are
 * asked for again at once, and the browser may ask the person.
 */
export async function giveBackEverywhere(): Promise<void> {
  const kept = (await grantedOrigins()).filter((origin) => origin !== EVERYWHERE);
  await browser.permissions.remove({ origins: [EVERYWHERE] });
  const left = new Set(await grantedOrigins());
  const lost = kept.filter((origin) => !left.has(origin));
  if (lost.length > 0) await browser.permissions.request({ origins: lost });
}

/** Whether the extension may run on an address. */
export async function mayRunOn(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [new URL('/*', url).href] });
}

/** Whether the extension may run on all websites. */
export async function mayRunEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: [EVERYWHERE] });
}

/** Match patterns of all on which the extension may run. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/**
 * Calls `run` after permissions were given or taken back, here or in the browser's own pages; the function that it gives
 * ends that.
 */
export function onPermissionsChange(run: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(run);
  onRemoved.addListener(run);
  return () => {
    onAdded.removeListener(run);
    onRemoved.removeListener(run);
  };
}

/**
 * Whether the browser keeps extensions from files on the computer until the person allows it on the browser's own page.
 * Firefox has no such switch: a click on the button is enough there.
 */
export async function areFilesBarred(): Promise<boolean> {
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return false;
  return !(await browser.extension.isAllowedFileSchemeAccess());
}
