import type { BackupFailure, BackupPlan, Rhythm } from '../model/automatic-backup';

/** What holds until a person chooses otherwise. */
export const defaultBackupPlan: BackupPlan = { on: false, every: 'week', keep: 10 };

const DAY_MS = 24 * 60 * 60 * 1000;
const rhythmMs: Record<Rhythm, number> = { day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS };

/** How long after a failure it is tried again, in ms. Chosen: a few times a day, each of which the browser shows. */
const RETRY_MS = 6 * 60 * 60 * 1000;

/** When a backup is due whose forerunner was made at `lastAt`, 0 for none. In ms since the epoch. */
export function dueAt(every: Rhythm, lastAt: number, failedAt: number | null): number {
  const due = lastAt + rhythmMs[every];
  return failedAt === null ? due : Math.max(due, failedAt + RETRY_MS);
}

/** Whether a time has come. A clock that was set back by more than the rhythm must not put backups off for as long. */
export function isDue(every: Rhythm, lastAt: number, failedAt: number | null, now: number): boolean {
  return now >= dueAt(every, lastAt, failedAt) || lastAt > now || (failedAt !== null && failedAt > now);
}

/** The oldest of some files, which are in the order in which they were made, that are more than are to be kept. */
export function surplus<T>(files: readonly T[], keep: number): T[] {
  return files.slice(0, Math.max(0, files.length - keep));
}

/**
 * What a browser means by the reason that it gives for a download that was interrupted: the names that both use, by the
 * documentation of `downloads.InterruptReason`.
 */
export function failureOf(reason: string | undefined): BackupFailure {
  if (reason === 'FILE_NO_SPACE') return 'full';
  if (reason === 'USER_CANCELED') return 'cancelled';
  if (reason?.startsWith('FILE_')) return 'folder';
  return 'broken';
}
