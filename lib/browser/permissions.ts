import { browser } from './api';

/**
 * Asks the person to let Dossier run where the match patterns say. To be called in the click itself, before anything is awaited:
 * browsers refuse the question otherwise. `false` when the person said no.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}
