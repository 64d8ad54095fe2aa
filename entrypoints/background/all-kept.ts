import type { KeptAmount } from '../../lib/model/kept-amount';
import { defaultBackupPlan } from '../../lib/settings/backup-plan';
import { defaultPreferences } from '../../lib/settings/preferences';
import { countRecords } from '../../lib/store/count';
import { deleteAllRecords } from '../../lib/store/delete';
import { planBackups } from './automatic-backup';
import { restoreSettings } from './exchange';
import { lossAnswered } from './kept-count';
import { recordsChanged } from './notebook';
import { store } from './store';

/** How much is kept in this browser. */
export async function keptAmount(): Promise<KeptAmount> {
  const [counts, { usage = 0 }] = await Promise.all([
    countRecords(await store()),
    navigator.storage.estimate(),
  ]);
  return { ...counts, bytes: usage };
}

/**
 * Deletes all notes and clippings for good, puts back all that was chosen for sites, entries and looks, and switches
 * automatic backups off. Resolves once the notebook no longer finds anything: nothing can be seen any more after it is
 * said to be deleted.
 */
export async function deleteEverything(): Promise<KeptAmount> {
  const gone = await deleteAllRecords(await store());
  await recordsChanged({ gone });
  await restoreSettings({ preferences: defaultPreferences, siteRules: [], exceptions: [] });
  await planBackups(defaultBackupPlan);
  await lossAnswered();
  return keptAmount();
}
