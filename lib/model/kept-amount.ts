import * as v from 'valibot';

/** How much is kept: records by number, and the room that all of it takes in the browser, in bytes. */
export const KeptAmount = v.object({ notes: v.number(), clippings: v.number(), bytes: v.number() });
export type KeptAmount = v.InferOutput<typeof KeptAmount>;
