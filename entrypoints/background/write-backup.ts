import { backupFile } from '../../lib/exchange/write-backup';
import type { BackupSettings } from '../../lib/model/backup-settings';
import type { Records } from '../../lib/model/records';
import type { WrittenBackup } from '../../lib/model/written-backup';
import { fairPauses } from '../../lib/slices/fair-pauses';
import { inSlices } from '../../lib/slices/in-slices';
import { readAll } from '../../lib/store/read';
import type { Store } from '../../lib/store/schema';

/**
 * Writes all that is kept, as of one moment, into a backup, and gives it an address. In slices: the background of Firefox,
 * which does this itself, answers in between. `now`, in ms since the epoch, gives its name a date.
 */
export async function writeBackup(
  store: Store,
  settings: BackupSettings,
  now: number,
): Promise<WrittenBackup> {
  const records: Records = { notes: [], clippings: [] };
  await readAll(store, ({ notes, clippings }) => {
    records.notes.push(...notes);
    records.clippings.push(...clippings);
  });
  const file = backupFile(records, settings, now);
  const pieces: BlobPart[] = [];
  await inSlices(file.pieces, new AbortController().signal, (piece) => pieces.push(piece), fairPauses());
  const blob = new Blob(pieces, { type: file.type });
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return {
    url: URL.createObjectURL(blob),
    name: file.name,
    bytes: blob.size,
    digest: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    records: file.steps,
  };
}
