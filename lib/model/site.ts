import * as v from 'valibot';

/**
 * Whether Dossier runs on a site: `on`, `off` (the reader switched it off), `unlisted` (no permission for
 * it yet), or `impossible` (the browser's own pages, stores, local viewers).
 */
export const SiteState = v.object({
  host: v.string(),
  state: v.picklist(['on', 'off', 'unlisted', 'impossible']),
  /** Of the site's pages only articles are read. Holds also while the site is off. */
  articlesOnly: v.boolean(),
});
export type SiteState = v.InferOutput<typeof SiteState>;
