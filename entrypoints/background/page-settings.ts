import { browser } from '../../lib/browser/api';
import type { PageSettings } from '../../lib/model/page-settings';
import { exceptionsOn } from '../../lib/settings/exceptions';
import { exceptions } from './exceptions';
import { inTime } from './in-time';
import { showClippingsEverywhere } from './page-clippings';
import { preferences } from './preferences';
import { readerOf } from './readers';
import { isArticlesOnly } from './site-state';

/** How the page at an address is to be shown. */
export async function pageSettings(url: string): Promise<PageSettings> {
  const [chosen, all, articlesOnly] = await Promise.all([
    preferences.get(),
    exceptions.get(),
    isArticlesOnly(url),
  ]);
  const hiddenEntries = exceptionsOn(all, url).map(({ entry }) => entry);
  return { preferences: chosen, hiddenEntries, articlesOnly };
}

/** Has the readers of all open tabs show their pages by the settings as they are now. */
export async function applySettings(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url = '' }) => {
      if (id === undefined) return;
      const settings = await pageSettings(url);
      // Most tabs have no reader: nothing to tell there.
      const used = readerOf(id)
        .useSettings(settings)
        .catch(() => null);
      await inTime(used, null);
    }),
  );
  // Nothing that a choice waits for: pages are read for it.
  void showClippingsEverywhere();
}
