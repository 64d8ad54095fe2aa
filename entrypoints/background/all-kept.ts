import type { KeptAmount } from '../../lib/model/kept-amount';
import { defaultPreferences } from '../../lib/settings/preferences';
import { deleteAllRecords } from '../../lib/store/delete';
import { restoreSettings } from './exchange';
import { recordsChanged } from './notebook';
import { store } from './store';

/** How much is kept in this browser. */
export async function keptAmount(): Promise<KeptAmount> {
  const tx = (await store()).transaction(['notes', 'clippings']);
  const [notes, clippings, { usage = 0 }] = await Promise.all([
    tx.objectStore('notes').count(),
    tx.objectStore('clippings').count(),
    navigator.storage.estimate(),
  ]);
  return { notes, clippings, bytes: usage };
}

/**
 * Deletes all notes and clippings for good, and puts back all that was chosen for sites, entries and looks. Resolves once the
 * notebook no longer finds anything, so that nothing deleted can be seen after the word that it is.
 */
export async function deleteEverything(): Promise<KeptAmount> {
  const gone = await deleteAllRecords(await store());
  await recordsChanged({ gone });
  await restoreSettings({ preferences: defaultPreferences, siteRules: [], exceptions: [] });
  return keptAmount();
}
