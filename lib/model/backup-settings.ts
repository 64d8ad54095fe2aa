import * as v from 'valibot';
import { Exception } from './exception';
import { PreferenceChange } from './preferences';
import { SiteRule } from './site';

/** What the reader has chosen, as a backup keeps it. A preference that a backup lacks stays as it is. */
export const BackupSettings = v.object({
  preferences: PreferenceChange,
  siteRules: v.pipe(v.array(SiteRule), v.maxLength(10_000)),
  exceptions: v.pipe(v.array(Exception), v.maxLength(10_000)),
});
export type BackupSettings = v.InferOutput<typeof BackupSettings>;
