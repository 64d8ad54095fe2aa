import * as v from 'valibot';

/**
 * A backup that lies in memory, to be saved: its address holds as long as the page that has made it. `digest` is the
 * SHA-256 of its bytes in hexadecimal: what is equal to the last backup need not be saved again.
 */
export const WrittenBackup = v.object({
  url: v.string(),
  name: v.string(),
  bytes: v.number(),
  digest: v.string(),
  records: v.number(),
});
export type WrittenBackup = v.InferOutput<typeof WrittenBackup>;
