import * as v from 'valibot';
import { AutomaticBackup } from './automatic-backup';

/**
 * Whether what was kept is in danger: `lost` is how many records went with a database that is gone, until the person has
 * answered that, else 0; `unsaved` how many no backup has, once they are so many that one should be made, else 0;
 * `backup` how it stands with those that are made automatically.
 */
export const Safekeeping = v.object({
  lost: v.number(),
  nearlyFull: v.boolean(),
  unsaved: v.number(),
  backup: AutomaticBackup,
});
export type Safekeeping = v.InferOutput<typeof Safekeeping>;
