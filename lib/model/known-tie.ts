import * as v from 'valibot';
import { EntryId, Stance } from './entry';

/** A relation with both its ends. `label` reads from `from` to `to`: Iran, "supports", Hezbollah. */
export const KnownTie = v.object({
  from: EntryId,
  to: EntryId,
  label: v.string(),
  stance: Stance,
  note: v.exactOptional(v.string()),
  asOf: v.exactOptional(v.string()),
});
export type KnownTie = v.InferOutput<typeof KnownTie>;
