import * as v from 'valibot';
import { Clipping } from '../model/clipping';
import { Note } from '../model/note';
import { isTime } from './times';

/** How a backup says that it is one. */
export const BACKUP_FORMAT = 'dossier-backup';

/**
 * The version of the backup that this Dossier writes, and the newest that it reads. A change that an older Dossier
 * would read wrongly makes a new one.
 */
export const BACKUP_VERSION = 1;

/** The frame of a backup. Its records are read one by one, so that one broken record can be named. */
export const BackupFrame = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  notes: v.array(v.unknown()),
  clippings: v.array(v.unknown()),
  settings: v.nullable(v.unknown()),
});

/** A note from outside: numbers that are no times would break whatever shows its date. */
export const IncomingNote = v.pipe(
  Note,
  v.check(({ createdAt, editedAt }) => isTime(createdAt) && isTime(editedAt), 'Its dates are no dates'),
);

/** A clipping from outside. */
export const IncomingClipping = v.pipe(
  Clipping,
  v.check(({ savedAt, editedAt }) => isTime(savedAt) && isTime(editedAt), 'Its dates are no dates'),
);
