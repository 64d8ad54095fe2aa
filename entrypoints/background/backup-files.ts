import { beginDownload, downloadEnded, downloadOf, removeDownload } from '../../lib/browser/downloads';
import { withSmallFile } from './backup-source';
import type { BackupFile } from './backup-state';

/** The folder in the downloads folder. */
export const BACKUP_FOLDER = 'Dossier';

/** Whether a backup is still where it was saved. It counts as there when the browser has forgotten its download. */
export async function isThere({ id, path }: BackupFile): Promise<boolean> {
  const known = await downloadOf(id);
  return known?.path === path ? known.exists : true;
}

/** Deletes a backup that Dossier has saved. One that somebody has taken away is no error. */
export async function removeBackup({ id, path }: BackupFile): Promise<void> {
  const known = await downloadOf(id);
  if (known?.path === path) {
    if (known.exists) await removeDownload(id);
  } else await removeForgotten(path);
}

/**
 * Deletes a backup whose download the browser no longer knows: Firefox forgets all of them when it is closed, and begins
 * to count anew, Chromium when its history is cleared. A file can be deleted only by its download: so next to nothing is
 * saved in its place, under the same name, and this is deleted. Where the downloads folder is another one by now, the
 * backup is left where it is.
 */
async function removeForgotten(path: string): Promise<void> {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  await withSmallFile(async (url) => {
    const ended = await downloadEnded(await beginDownload(url, `${BACKUP_FOLDER}/${name}`, 'overwrite'));
    if (ended?.state === 'complete') await removeDownload(ended.id);
  });
}
