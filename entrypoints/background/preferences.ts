import { browser } from '../../lib/browser/api';
import { stored } from '../../lib/browser/storage';
import { Preferences } from '../../lib/model/site';
import { defaultPreferences } from '../../lib/settings/preferences';
import { readerOf } from './sites';

export const preferences = stored('local', 'preferences', Preferences, defaultPreferences);

/** Keeps preferences and applies them in all open tabs. */
export async function savePreferences(chosen: Preferences): Promise<Preferences> {
  await preferences.set(chosen);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    // Most tabs have no reader: nothing to tell there.
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : readerOf(id)
            .usePainter({ painter: chosen.painter })
            .catch(() => null),
    ),
  );
  return chosen;
}
