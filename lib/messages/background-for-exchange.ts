import * as v from 'valibot';
import { AutomaticBackup, BackupPlan } from '../model/automatic-backup';
import { BackupSettings } from '../model/backup-settings';
import { EntryId } from '../model/entry';
import { Merge, Merged } from '../model/merge';
import { RecordIds } from '../model/records';
import { call } from './contract';

const MergeId = v.pipe(v.string(), v.uuid());

/** Calls the background answers when notes and clippings are taken away or brought back. */
export const backgroundCallsOfExchange = {
  /** The ids of what is to be taken away: all there is for `null`, else the given ones with the notes on clippings. */
  idsToTake: call({ from: ['notebook'], params: v.nullable(RecordIds), result: RecordIds }),

  /** What the person has chosen, for a backup. */
  settingsToTake: call({ from: ['notebook'], params: v.null(), result: BackupSettings }),

  /** Keeps the settings of a backup and applies them. */
  restoreSettings: call({ from: ['notebook'], params: BackupSettings, result: v.null() }),

  /** The entries mentioned in each of some texts, which have nothing to do with each other. */
  entriesIn: call({
    from: ['notebook'],
    params: v.object({ texts: v.array(v.string()) }),
    result: v.array(v.array(EntryId)),
  }),

  /** A part of a merge: browsers limit the size of a message. Nothing is written before `merge`. */
  mergePart: call({ from: ['notebook'], params: v.object({ id: MergeId, part: Merge }), result: v.null() }),

  /** Writes a merge whose parts have all been sent. Resolves after the transaction has completed. */
  merge: call({
    from: ['notebook'],
    params: v.object({ id: MergeId, parts: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    result: Merged,
  }),

  /** How it stands with automatic backups. */
  automaticBackup: call({ from: ['options'], params: v.null(), result: AutomaticBackup }),

  /**
   * Switches automatic backups on, off, or to another rhythm. The permission for downloads must be there to switch them on;
   * off, it is given back. Resolves after the first backup, if one is due.
   */
  planBackups: call({ from: ['options', 'notebook'], params: BackupPlan, result: AutomaticBackup }),

  /** Makes a backup at once where they are on. Resolves once it is saved, or has failed. */
  backUpNow: call({ from: ['options', 'notebook'], params: v.null(), result: AutomaticBackup }),
};
