import * as v from 'valibot';

/**
 * Whether what was kept is in danger: `lost` is how many records were there before the store was found empty, else 0;
 * `unsaved` how many no backup has, once they are so many that one should be made, else 0.
 */
export const Safekeeping = v.object({ lost: v.number(), nearlyFull: v.boolean(), unsaved: v.number() });
export type Safekeeping = v.InferOutput<typeof Safekeeping>;
