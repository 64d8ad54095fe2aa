import * as v from 'valibot';
import { IsoDate } from '../model/clipping';

/** What a page tells of the article on it. */
export interface ArticleFacts {
  byline: string | undefined;
  publishedAt: string | undefined;
}

/** How deep structured data is looked through. Chosen: sites nest an article in a graph in a list. */
const MAX_DEPTH = 4;

/**
 * Who wrote the article of this page and when it was published: by its structured data (schema.org, JSON-LD), else by
 * its meta elements. `publishedAt` is a date or moment as the page gives it; a text that is neither counts as none.
 */
export function articleFacts(): ArticleFacts {
  const article = structuredArticle();
  const byline = namesOf(article?.author) || meta('name="author"') || meta('property="article:author"');
  const dates = [article?.datePublished, meta('property="article:published_time"'), meta('name="date"')];
  return {
    // Some sites name a page about the author there.
    byline: /^https?:/.test(byline) ? undefined : byline || undefined,
    publishedAt: dates.find((date) => v.is(IsoDate, date)),
  };
}

/** What a `meta` element says; empty where there is none. `which` is its attribute in a selector. */
export function meta(which: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[${which}]`)?.content ?? '';
}

type Facts = Record<string, unknown>;

function structuredArticle(): Facts | undefined {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(textContent), MAX_DEPTH);
      if (found) return found;
    } catch {
      // A SyntaxError: pages carry broken JSON, which then tells nothing.
    }
  }
  return undefined;
}

/** The first thing in structured data that is some kind of article. */
function articleIn(data: unknown, depth: number): Facts | undefined {
  if (!isFacts(data) || depth === 0) return undefined;
  if (/Article|Posting|Report/.test(String(data['@type']))) return data;
  for (const inner of Array.isArray(data) ? data : [data['@graph'], data.mainEntity]) {
    const found = articleIn(inner, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** The names of one or more authors, each a text or a thing with a name. */
function namesOf(authors: unknown): string {
  const names = [authors].flat().map((author) => (isFacts(author) ? author.name : author));
  return names.filter((name) => typeof name === 'string').join(', ');
}

function isFacts(data: unknown): data is Facts {
  return typeof data === 'object' && data !== null;
}
