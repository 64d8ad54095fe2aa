import * as v from 'valibot';
import { stored } from '../../lib/browser/storage';
import type { Safekeeping } from '../../lib/model/safekeeping';
import { countRecords } from '../../lib/store/count';
import { unsavedRecords } from './backups';
import { store } from './store';

/** Part of the browser's room from which on it is nearly full. Chosen: early enough to make a backup. */
const NEARLY_FULL = 0.9;

/** How many records there were after the last write. Stored outside of the database, which it is to vouch for. */
const keptCount = stored('local', 'keptCount', v.number(), 0);

/** Remembers how many records there are. To be called after every write. */
export async function countKept(): Promise<void> {
  await keptCount.set(await countNow());
}

/** Whether the database was emptied by somebody else, and whether there is room for more and a backup of it. */
export async function safekeeping(): Promise<Safekeeping> {
  const [before, now, { usage = 0, quota = 0 }, unsaved] = await Promise.all([
    keptCount.get(),
    countNow(),
    navigator.storage.estimate(),
    unsavedRecords(Date.now()),
  ]);
  return { lost: now === 0 ? before : 0, nearlyFull: quota > 0 && usage / quota > NEARLY_FULL, unsaved };
}

async function countNow(): Promise<number> {
  const { notes, clippings } = await countRecords(await store());
  return notes + clippings;
}
