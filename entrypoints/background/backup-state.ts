import * as v from 'valibot';
import { stored } from '../../lib/browser/storage';
import { type AutomaticBackup, BackupFailure, BackupPlan } from '../../lib/model/automatic-backup';
import { defaultBackupPlan } from '../../lib/settings/backup-plan';

/** A backup that was saved: the number of its download, and where it lies, as an absolute path. */
const BackupFile = v.object({ id: v.number(), path: v.string() });
export type BackupFile = v.InferOutput<typeof BackupFile>;

/**
 * All that is known of automatic backups; after a death of the background it goes on from here. `files` are those that
 * Dossier has saved and not deleted, the oldest first: no others are ever deleted. `digest` is that of the newest, and
 * `checkedAt` when it was last found to hold all there is.
 */
const BackupState = v.object({
  plan: BackupPlan,
  files: v.array(BackupFile),
  digest: v.string(),
  checkedAt: v.number(),
  /** A backup that is being written (`bytes` is 0) or saved. */
  pending: v.nullable(v.object({ begunAt: v.number(), bytes: v.number(), digest: v.string() })),
  failure: v.nullable(v.object({ why: BackupFailure, at: v.number() })),
});
type BackupState = v.InferOutput<typeof BackupState>;

const kept = stored('local', 'automaticBackup', BackupState, {
  plan: defaultBackupPlan,
  files: [],
  digest: '',
  checkedAt: 0,
  pending: null,
  failure: null,
});

/** The state as it is now. */
export function backupState(): Promise<BackupState> {
  return kept.get();
}

/** Changes a part of the state. Resolves once it is stored. */
export async function setBackupState(part: Partial<BackupState>): Promise<void> {
  await kept.change((before) => ({ ...before, ...part }));
}

/** There is no new backup. */
export async function backupFailed(why: BackupFailure): Promise<void> {
  await setBackupState({ failure: { why, at: Date.now() }, pending: null });
}

/** How it stands with automatic backups, for a person. */
export async function automaticBackup(): Promise<AutomaticBackup> {
  const { plan, files, checkedAt, failure } = await kept.get();
  const newest = files.at(-1);
  return {
    plan,
    latest: newest === undefined ? null : { path: newest.path, at: checkedAt },
    count: files.length,
    failure: failure?.why ?? null,
  };
}
