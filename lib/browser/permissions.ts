import { browser } from './api';

/**
 * Asks the person to let Dossier run on a site. To be called in the click itself, before anything is awaited:
 * browsers refuse the question otherwise. `false` when the person said no.
 */
export function requestSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${host}/*`] });
}
