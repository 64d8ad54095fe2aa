import { turns } from '../../lib/browser/turns';
import type { Safekeeping } from '../../lib/model/safekeeping';
import { countRecords } from '../../lib/store/count';
import { unsavedRecords } from './backup-reminder';
import { automaticBackup } from './backup-state';
import { lostCountNow, rememberCount } from './kept-count';
import { store } from './store';

/** Part of the browser's room from which on it is nearly full. Chosen: early enough to make a backup. */
const NEARLY_FULL = 0.9;

/** One after the other: what was counted first must not be what is remembered. */
const inTurn = turns();

/** Remembers how many records there are. To be called after every write. */
export function countKept(): Promise<void> {
  return inTurn(async () => {
    const { notes, clippings } = await countRecords(await store());
    await rememberCount(notes + clippings);
  });
}

/** How many records were lost with the database that was there before; 0 once the person has answered that. */
export async function lostRecords(): Promise<number> {
  // A database that is made anew says so when it is opened.
  await store();
  return lostCountNow();
}

/** Whether the database was emptied by somebody else, and whether there is room for more and a backup of it. */
export async function safekeeping(): Promise<Safekeeping> {
  const [lost, { usage = 0, quota = 0 }, unsaved, backup] = await Promise.all([
    lostRecords(),
    navigator.storage.estimate(),
    unsavedRecords(Date.now()),
    automaticBackup(),
  ]);
  return { lost, nearlyFull: quota > 0 && usage / quota > NEARLY_FULL, unsaved, backup };
}
