import * as v from 'valibot';
import { BackupSettings } from '../model/backup-settings';
import { WrittenBackup } from '../model/written-backup';
import { call } from './contract';

/** The call that the page answers which makes files for a background that cannot. */
export const writerCalls = {
  /** Writes all that is kept into a backup, with the settings. `now`, in ms since the epoch, gives its name a date. */
  writeBackup: call({
    from: ['background'],
    params: v.object({ settings: BackupSettings, now: v.number() }),
    result: WrittenBackup,
  }),
};
