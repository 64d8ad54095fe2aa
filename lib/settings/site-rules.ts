import * as v from 'valibot';

/** The sites that the reader switched off, by host as `siteOf` gives it. */
export const SitesOff = v.array(v.string());
export type SitesOff = v.InferOutput<typeof SitesOff>;

/**
 * The site that an address belongs to: its host without `www.`, since nobody switches one of the two off and
 * means to keep the other. `null` for what is no web page. A port makes no other site: match patterns have none.
 */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '');
}

/** Match patterns of a site: the host and what lies below it, which a person who says "this site" means too. */
export function patternsOf(site: string): string[] {
  // Addresses of numbers have nothing below them, and browsers refuse a wildcard before them.
  const isAddress = /^[\d.]+$|^\[/.test(site);
  return [isAddress ? `*://${site}/*` : `*://*.${site}/*`];
}

/** Whether a site is switched off, by itself or by one above it. */
export function isOff(sitesOff: SitesOff, site: string): boolean {
  return sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** The sites that are off after one is switched. Switching on undoes the rules above it too. */
export function switched(sitesOff: SitesOff, site: string, on: boolean): SitesOff {
  const others = sitesOff.filter((off) => !isOff([off], site));
  return on ? others : [...others, site];
}
