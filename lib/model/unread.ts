import * as v from 'valibot';
import { Preferences } from './preferences';

/** A setting that may turn out not to be readable. */
export const UnreadName = v.picklist([
  ...v.keyof(Preferences).options,
  'siteRules',
  'exceptions',
  'language',
]);
export type UnreadName = v.InferOutput<typeof UnreadName>;
