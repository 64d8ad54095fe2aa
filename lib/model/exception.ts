import * as v from 'valibot';
import { EntryId } from './entry';

/** How far an exception reaches from the page on which it was made. */
export const reaches = ['page', 'site', 'everywhere'] as const;
export const Reach = v.picklist(reaches);
export type Reach = v.InferOutput<typeof Reach>;

/** Where an exception holds. `host` as `siteOf` gives it, with all below it; `url` without its fragment. */
const Where = v.variant('kind', [
  v.object({ kind: v.literal('everywhere') }),
  v.object({ kind: v.literal('site'), host: v.pipe(v.string(), v.nonEmpty()) }),
  v.object({ kind: v.literal('page'), url: v.pipe(v.string(), v.url()) }),
]);

/** An entry whose mentions are never shown, and where not. `madeAt` is in ms since the epoch. */
export const Exception = v.object({ entry: EntryId, where: Where, madeAt: v.number() });
export type Exception = v.InferOutput<typeof Exception>;
