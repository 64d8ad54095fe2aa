import { CallError } from '../messages/contract';
import { CONTEXT_CHARS, MAX_QUOTE_CHARS, type PageSource, type Passage } from '../model/clipping';
import { readPageText } from './page-text';

/** Titles and names beyond this are no titles (model/clipping). */
const MAX_TITLE_CHARS = 1000;

/**
 * The selected passage, or `null` when nothing is selected; a selection in a form field is none. Offsets are
 * those of `readPageText`. Throws a `CallError` when the passage is too long to be kept.
 */
export function selectedPassage(): Passage | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (
    !document.body.contains(range.commonAncestorContainer) &&
    range.commonAncestorContainer !== document.documentElement
  )
    return null;
  const page = readPageText(document.body, range);
  if (!page) return null;
  const { text, start, end } = page;
  if (end - start > MAX_QUOTE_CHARS)
    throw new CallError('failed', `the passage is longer than ${MAX_QUOTE_CHARS} characters`);
  return {
    selector: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
      suffix: text.slice(end, end + CONTEXT_CHARS),
      start,
    },
    source: pageSource(),
  };
}

/** Where this page says that it stands. */
function pageSource(): PageSource {
  const title = meta('og:title') || document.title || document.querySelector('h1')?.textContent || '';
  return {
    url: canonicalUrl(),
    title: plain(title),
    site: plain(meta('og:site_name') || location.hostname),
  };
}

function meta(property: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content ?? '';
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
