import { onAlarm, stopAlarm, wakeAt } from '../../lib/browser/alarms';
import { giveBackDownloads, mayDownload } from '../../lib/browser/downloads';
import { turns } from '../../lib/browser/turns';
import type { AutomaticBackup, BackupPlan } from '../../lib/model/automatic-backup';
import { dueAt, isDue } from '../../lib/settings/backup-plan';
import { automaticBackup, backupFailed, backupState, setBackupState } from './backup-state';
import { tellNotebooks } from './notebook';
import { recallBackup, saveBackup } from './save-backup';

const ALARM = 'automatic-backup';

/** How soon to look after a backup that is under way, should this context die meanwhile, in ms. Chosen. */
const LOOK_AGAIN_MS = 60_000;

/** One step after the other: two backups at once would count each other's files. */
const inTurn = turns();

/**
 * Keeps what the person chose, who has given the permission that it takes; once they are off it is given back. Resolves
 * after the first backup, if one is due.
 */
export function planBackups(plan: BackupPlan): Promise<AutomaticBackup> {
  return inTurn(async () => {
    await setBackupState({ plan, failure: null });
    // Refused where an administrator has granted it: it stays unused.
    if (!plan.on) await giveBackDownloads().catch(() => undefined);
    return goOn(false);
  });
}

/** Makes a backup now, due or not, where they are on. Resolves once it is saved, or has failed. */
export function backUpNow(): Promise<AutomaticBackup> {
  return inTurn(() => goOn(true));
}

/** Makes a backup if one is due. To be called when the browser starts, when it is time, and when permissions change. */
export async function followBackups(): Promise<void> {
  await inTurn(() => goOn(false));
}

/** Calls `run` when it is time for `followBackups`. To be called in the background's first turn. */
export function onBackupTime(run: () => void): void {
  onAlarm(ALARM, run);
}

/** Finds out what became of the last one, makes the next if it is time for it, and has itself woken for the one after. */
async function goOn(atOnce: boolean): Promise<AutomaticBackup> {
  const before = await automaticBackup();
  if (before.plan.on && !(await mayDownload())) {
    await setBackupState({ plan: { ...before.plan, on: false } });
    await backupFailed('withdrawn');
  }
  const { plan, failure } = await backupState();
  if (plan.on) {
    // Whatever happens to this context: it goes on.
    await wakeAt(ALARM, Date.now() + LOOK_AGAIN_MS);
    await recallBackup();
    // By the failure before: one that has died with the background is made anew at once, but not over and over.
    const { checkedAt, pending } = await backupState();
    const due = isDue(plan.every, checkedAt, failure?.at ?? null, Date.now());
    if (pending === null && (atOnce || due)) await saveBackup();
    await setAlarm();
  } else await stopAlarm(ALARM);
  const now = await automaticBackup();
  if (now.failure !== before.failure) void tellNotebooks();
  return now;
}

async function setAlarm(): Promise<void> {
  const { plan, checkedAt, failure, pending } = await backupState();
  // Still under way: the browser may be asking the person where to save it.
  if (pending === null) await wakeAt(ALARM, dueAt(plan.every, checkedAt, failure?.at ?? null));
}
