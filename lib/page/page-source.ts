import type { PageSource } from '../model/clipping';
import { articleFacts, meta } from './article-facts';
import { canonicalUrl } from './page-addresses';

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
