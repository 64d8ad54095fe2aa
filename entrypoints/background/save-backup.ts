import { beginDownload, downloadEnded, downloadSince, type OwnDownload } from '../../lib/browser/downloads';
import type { WrittenBackup } from '../../lib/model/written-backup';
import { failureOf, surplus } from '../../lib/settings/backup-plan';
import { BACKUP_FOLDER, isThere, removeBackup } from './backup-files';
import { backupMade } from './backup-reminder';
import { withBackup } from './backup-source';
import { backupFailed, backupState, setBackupState } from './backup-state';
import { lostRecords } from './safekeeping';

/**
 * Makes a backup in the downloads folder, unless the newest one holds the same. The permission must be there. Resolves
 * once it is saved, or once it has failed, which is then part of the state.
 */
export async function saveBackup(): Promise<void> {
  try {
    if ((await lostRecords()) > 0) return await backupFailed('empty');
    const begunAt = Date.now();
    await setBackupState({ pending: { begunAt, bytes: 0, digest: '' } });
    await withBackup(begunAt, (file) => save(file, begunAt));
  } catch {
    // The page that writes it has died, the database cannot be read: whatever it was, there is no backup.
    await backupFailed('broken');
  }
}

/** Finds out what became of a backup that was under way when the background died. */
export async function recallBackup(): Promise<void> {
  const { pending } = await backupState();
  if (pending !== null) await takeNote(await downloadSince(pending.begunAt));
}

async function save({ url, name, bytes, digest, records }: WrittenBackup, begunAt: number): Promise<void> {
  const { files, digest: before } = await backupState();
  const newest = files.at(-1);
  const isSame = digest === before && newest !== undefined && (await isThere(newest));
  // Of nothing there is no backup: such files would in time push out those of something.
  if (isSame || records === 0) return setBackupState({ checkedAt: begunAt, pending: null, failure: null });
  await setBackupState({ pending: { begunAt, bytes, digest } });
  let id: number;
  try {
    id = await beginDownload(url, `${BACKUP_FOLDER}/${name}`, 'uniquify');
  } catch {
    // No folder could be made there.
    return backupFailed('folder');
  }
  await takeNote(await downloadEnded(id));
}

/** Takes note of how the saving ended. Only a complete backup lets old ones go. */
async function takeNote(ended: OwnDownload | null): Promise<void> {
  const { pending, files } = await backupState();
  if (pending === null || ended?.state === 'in_progress') return;
  if (ended?.state !== 'complete') return backupFailed(failureOf(ended?.reason));
  if (ended.bytes !== pending.bytes) return backupFailed('broken');
  await setBackupState({
    files: [...files, { id: ended.id, path: ended.path }],
    digest: pending.digest,
    checkedAt: pending.begunAt,
    pending: null,
    failure: null,
  });
  await backupMade(pending.begunAt);
  await letGo();
}

/** Deletes the oldest, as many as are too many. */
async function letGo(): Promise<void> {
  const { files, plan } = await backupState();
  for (const file of surplus(files, plan.keep)) {
    try {
      await removeBackup(file);
    } catch {
      // Such as one that is open elsewhere in Windows: tried again after the next backup.
      continue;
    }
    const { files: now } = await backupState();
    await setBackupState({ files: now.filter(({ path }) => path !== file.path) });
  }
}
