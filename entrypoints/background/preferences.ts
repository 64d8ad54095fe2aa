import * as v from 'valibot';
import { stored } from '../../lib/browser/storage';
import { type PreferenceChange, Preferences } from '../../lib/model/preferences';
import { defaultPreferences, KeptPreferences } from '../../lib/settings/preferences';

/** What was chosen for all pages. */
export const preferences = stored('local', 'preferences', KeptPreferences, defaultPreferences);

/** Chooses some of it anew; what was chosen elsewhere stays. Resolves to all of it, once it is stored. */
export function changePreferences(change: PreferenceChange): Promise<Preferences> {
  return preferences.change((before) => v.parse(Preferences, { ...before, ...change }));
}
