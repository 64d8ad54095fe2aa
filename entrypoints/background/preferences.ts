import * as v from 'valibot';
import { stored } from '../../lib/browser/storage';
import type { BackupSettings } from '../../lib/model/backup-settings';
import { Preferences } from '../../lib/model/preferences';
import { defaultPreferences, KeptPreferences } from '../../lib/settings/preferences';

/** What was chosen for all pages. */
export const preferences = stored('local', 'preferences', KeptPreferences, defaultPreferences);

/**
 * Changes some preferences, leaves the others as they are, and gives all of them: a page may know only some of what
 * others have changed since it read them.
 */
export function changePreferences(change: BackupSettings['preferences']): Promise<Preferences> {
  return preferences.change((before) => v.parse(Preferences, { ...before, ...change }));
}
