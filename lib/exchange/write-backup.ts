import type { BackupSettings } from '../model/backup-settings';
import type { Records } from '../model/records';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';
import { canonicalJson } from './canonical-json';
import type { OutgoingFile } from './outgoing-file';
import { isoDay } from './times';

/**
 * Writes a backup, a piece per record. Equal records give equal bytes, whatever order they come in: they are sorted by
 * id, and no time of writing stands inside. A record to a line, so that two backups can be compared by any tool.
 */
export function* writeBackup(records: Records, settings: BackupSettings | null): Generator<string, void> {
  yield `{\n"format": "${BACKUP_FORMAT}",\n"version": ${BACKUP_VERSION},\n"notes": [`;
  yield* lines(records.notes);
  yield '\n],\n"clippings": [';
  yield* lines(records.clippings);
  yield `\n],\n"settings": ${canonicalJson(settings)}\n}\n`;
}

/** The file of a backup, made by hand or by itself: the same bytes. `now`, in ms since the epoch, gives its name a date. */
export function backupFile(records: Records, settings: BackupSettings | null, now: number): OutgoingFile {
  return {
    name: `dossier-${isoDay(now)}-backup.json`,
    type: 'application/json',
    steps: records.notes.length + records.clippings.length,
    pieces: writeBackup(records, settings),
  };
}

function* lines(records: readonly { id: string }[]): Generator<string, void> {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const [index, record] of sorted.entries()) yield `${index === 0 ? '' : ','}\n${canonicalJson(record)}`;
}
