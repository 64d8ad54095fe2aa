import { type SiteMode, SiteRule } from '../model/site';
import { keptList } from './kept';

/** The rules for sites as they are kept. */
export const KeptSiteRules = keptList(SiteRule);

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

/** Whether an address is that of a file on the person's computer: no site, and nothing that can be switched on for good. */
export function isFile(url: string | undefined): boolean {
  return url !== undefined && /^file:/i.test(url);
}

/** The site that a person means who types an address, or a host with or without `www.`; `null` where that is none. */
export function siteFromInput(typed: string): string | null {
  const words = typed.trim();
  const site = siteOf(/^[a-z]+:/i.test(words) && !/^[^/]+:\d+/.test(words) ? words : `https://${words}`);
  // A single word is a search, not a site; an address of numbers is one.
  return site !== null && /[.:]|^localhost$/.test(site) ? site : null;
}

/** Match patterns of a site: the host and what lies below it, which a person who says "this site" means too. */
export function patternsOf(site: string): string[] {
  // Addresses of numbers have nothing below them, and browsers refuse a wildcard before them.
  const isAddress = /^[\d.]+$|^\[/.test(site);
  return [isAddress ? `*://${site}/*` : `*://*.${site}/*`];
}

/** Whether a site is another or lies below it. */
export function isBelow(above: string, site: string): boolean {
  return site === above || site.endsWith(`.${above}`);
}

/** What was chosen for a site: the rule of its own, else the nearest one above it; `null` where there is none. */
export function modeFor(rules: readonly SiteRule[], site: string): SiteMode | null {
  const above = rules.filter(({ host }) => isBelow(host, site));
  const [nearest] = above.sort((a, b) => b.host.length - a.host.length);
  return nearest?.mode ?? null;
}

/**
 * The rules after one is made. Switching a site on undoes what is off above it: browsers keep a script from a
 * site and all below it, and know no exception to that.
 */
export function withRule(rules: readonly SiteRule[], host: string, mode: SiteMode): SiteRule[] {
  const others = rules.filter(
    (rule) => rule.host !== host && (mode === 'off' || rule.mode !== 'off' || !isBelow(rule.host, host)),
  );
  return [...others, { host, mode }];
}

/** The rules without that of a site. */
export function withoutRule(rules: readonly SiteRule[], host: string): SiteRule[] {
  return rules.filter((rule) => rule.host !== host);
}

/** Match patterns of all that is switched off. */
export function offPatterns(rules: readonly SiteRule[]): string[] {
  return rules.flatMap(({ host, mode }) => (mode === 'off' ? patternsOf(host) : []));
}
