import * as v from 'valibot';
import { Clipping } from '../model/clipping';
import { Note } from '../model/note';
import { FARTHEST_MS } from './times';

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

/** Numbers that are no times would break whatever shows a date. */
const Time = v.pipe(v.number(), v.minValue(-FARTHEST_MS), v.maxValue(FARTHEST_MS));

/** A note from outside. */
export const IncomingNote = v.object({ ...Note.entries, createdAt: Time, editedAt: Time });

/** A clipping from outside. */
export const IncomingClipping = v.object({ ...Clipping.entries, savedAt: Time, editedAt: Time });
