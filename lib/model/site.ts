import * as v from 'valibot';

/** What may be chosen for a site: all its pages are read, only articles, or nothing of ours runs there. */
export const siteModes = ['on', 'articles', 'off'] as const;
export const SiteMode = v.picklist(siteModes);
export type SiteMode = v.InferOutput<typeof SiteMode>;

/** A host as browsers write it. Anything else would make a match pattern that no browser accepts. */
const Host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/, 'not a host'),
);

/** What a person chose for a site. `host` as `siteOf` gives it; the rule holds for all below it too. */
export const SiteRule = v.object({ host: Host, mode: SiteMode });
export type SiteRule = v.InferOutput<typeof SiteRule>;

/** How long Dossier is to rest everywhere. */
export const PauseChoice = v.picklist(['hour', 'restart']);
export type PauseChoice = v.InferOutput<typeof PauseChoice>;

/** Until when Dossier rests: a time in ms since the epoch, or the next start of the browser. `null`: it does not. */
export const Pause = v.nullable(v.union([v.number(), v.literal('restart')]));
export type Pause = v.InferOutput<typeof Pause>;

/**
 * Whether Dossier runs on a site: `on`, `off` (the reader switched it off), `unlisted` (no permission for
 * it yet), `once` (no permission, but it runs in this tab until that is left), or `impossible` (the browser's own
 * pages, stores, viewers).
 */
export const SiteState = v.object({
  /** Empty where there is none: a file on the person's computer, a page of the browser's own. */
  host: v.string(),
  state: v.picklist(['on', 'off', 'unlisted', 'once', 'impossible']),
  /** Of the site's pages only articles are read. Holds also while the site is off. */
  articlesOnly: v.boolean(),
  pause: Pause,
});
export type SiteState = v.InferOutput<typeof SiteState>;

/**
 * What a tab shows, and whether Dossier runs there. `barrier` is set where it is impossible: `browser` (it lets no
 * extension in), `document` (it is no web page: a PDF, plain text), or `files` (as `browser`, and if this is a file on the
 * computer, the browser can be told to let Dossier in).
 */
export const TabState = v.object({
  ...SiteState.entries,
  barrier: v.nullable(v.picklist(['browser', 'document', 'files'])),
});
export type TabState = v.InferOutput<typeof TabState>;

/** What is chosen for all sites: the rules, and whether Dossier may run on sites that nobody listed. */
export const SiteSettings = v.object({
  rules: v.array(SiteRule),
  /** Hosts of rules by which it is on, but on which the browser does not let it run. */
  notGranted: v.array(v.string()),
  everywhere: v.boolean(),
  pause: Pause,
});
export type SiteSettings = v.InferOutput<typeof SiteSettings>;
