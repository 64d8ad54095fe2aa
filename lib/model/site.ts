import * as v from 'valibot';

/**
 * Whether Dossier runs on a site: `on`, `off` (the reader switched it off), `unlisted` (no permission for
 * it yet), or `impossible` (the browser's own pages, stores, local viewers).
 */
export const SiteState = v.object({
  host: v.string(),
  state: v.picklist(['on', 'off', 'unlisted', 'impossible']),
});
export type SiteState = v.InferOutput<typeof SiteState>;

/** How mentions are painted: without touching the page, or as elements that every screen reader sees. */
export const painterNames = ['highlight', 'marks'] as const;
export const PainterName = v.picklist(painterNames);
export type PainterName = v.InferOutput<typeof PainterName>;

export const Preferences = v.object({ painter: PainterName });
export type Preferences = v.InferOutput<typeof Preferences>;
