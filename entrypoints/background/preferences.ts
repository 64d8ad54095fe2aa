import { stored } from '../../lib/browser/storage';
import { defaultPreferences, KeptPreferences } from '../../lib/settings/preferences';

/** What was chosen for all pages. */
export const preferences = stored('local', 'preferences', KeptPreferences, defaultPreferences);
