import type { PageSource } from '../model/clipping';
import { articleFacts, meta } from './article-facts';

/** Titles and names beyond this are no titles (model/clipping). */
const MAX_TITLE_CHARS = 1000;

/** BCP 47 tags are shorter (model/clipping). */
const MAX_LANGUAGE_CHARS = 35;

/** Where this page says that it stands, by whom it is, and of when. What it does not say is missing. */
export function pageSource(): PageSource {
  const title =
    meta('property="og:title"') || document.title || document.querySelector('h1')?.textContent || '';
  const { byline, publishedAt } = articleFacts();
  const language = document.documentElement.lang.slice(0, MAX_LANGUAGE_CHARS);
  return {
    url: canonicalUrl(),
    title: plain(title),
    site: plain(meta('property="og:site_name"') || location.hostname),
    ...(byline && { byline: plain(byline) }),
    ...(publishedAt && { publishedAt }),
    ...(language && { language }),
  };
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, MAX_TITLE_CHARS);
}

/**
 * The canonical address, where it is one of this site's: a page may name any, and a clipping must not claim
 * to come from elsewhere. Else the address without its fragment.
 */
function canonicalUrl(): string {
  const here = new URL(location.href);
  here.hash = '';
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  if (!link || !URL.canParse(link)) return here.href;
  const named = new URL(link);
  if (!/^https?:$/.test(named.protocol) || bareHost(named) !== bareHost(here)) return here.href;
  named.hash = '';
  return named.href;
}

/** www. and m. are the same site. */
function bareHost(url: URL): string {
  return url.hostname.replace(/^(www|m|amp|edition)\./, '');
}
