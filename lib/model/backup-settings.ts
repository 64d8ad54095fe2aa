import * as v from 'valibot';
import { Preferences } from './preferences';

/** A host as browsers write it. Anything else would make a match pattern that no browser accepts. */
const Host = v.pipe(v.string(), v.maxLength(253), v.regex(/^([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/));

/** What the reader has chosen, as a backup keeps it. A preference that a backup lacks stays as it is. */
export const BackupSettings = v.object({
  preferences: v.partial(Preferences),
  sitesOff: v.pipe(v.array(Host), v.maxLength(10_000)),
});
export type BackupSettings = v.InferOutput<typeof BackupSettings>;
