import * as v from 'valibot';

/** How often a backup is made. */
export const rhythms = ['day', 'week', 'month'] as const;
export type Rhythm = (typeof rhythms)[number];

/** How many of the newest backups may be kept. */
export const keepCounts = [3, 10, 30] as const;

/** What the person chose for automatic backups. It is no part of a backup: the browser's permission would be missing. */
export const BackupPlan = v.object({
  on: v.boolean(),
  every: v.picklist(rhythms),
  keep: v.picklist(keepCounts),
});
export type BackupPlan = v.InferOutput<typeof BackupPlan>;

/**
 * Why there is no new backup: `withdrawn` the permission, which switches them off; `full` the disk; `folder`: the browser
 * could not write there; `cancelled` by the person; `empty`: the browser has lost what was kept, and an empty backup is
 * none; `broken`: the browser was closed in the midst of it, or something else broke.
 */
export const backupFailures = ['withdrawn', 'full', 'folder', 'cancelled', 'empty', 'broken'] as const;
export const BackupFailure = v.picklist(backupFailures);
export type BackupFailure = v.InferOutput<typeof BackupFailure>;

/**
 * How it stands with automatic backups. `latest` is the newest file and when it was last found to hold all there is, in
 * ms since the epoch; `count` how many files are kept.
 */
export const AutomaticBackup = v.object({
  plan: BackupPlan,
  latest: v.nullable(v.object({ path: v.string(), at: v.number() })),
  count: v.number(),
  failure: v.nullable(BackupFailure),
});
export type AutomaticBackup = v.InferOutput<typeof AutomaticBackup>;
