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
 * Deletes all notes and clippings for good, and puts back all that was chosen for sites, entries and looks; automatic backups are off. Resolves once the
 * notebook no longer finds anything, so that nothing deleted can be seen after the word that it is.
 */
export async function deleteEverything(): Promise<KeptAmount> {
  const gone = await deleteAllRecords(await store());
  await recordsChanged({ gone });
  await restoreSettings({ preferences: defaultPreferences, siteRules: [], exceptions: [] });
  await planBackups(defaultBackupPlan);
  await lossAnswered();
  return keptAmount();
}
