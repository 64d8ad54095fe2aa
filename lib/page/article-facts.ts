import { ISO_DATE_FORM } from '../model/clipping';
import { structuredData } from './structured-data';

/** What a page tells of the article on it. */
export interface ArticleFacts {
  byline: string | undefined;
  publishedAt: string | undefined;
}

/** Where pages say in their markup when they were published, the surest first. */
const DATE_PLACES: readonly [selector: string, attribute: string][] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"][datetime]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

/** How deep structured data is looked through. Chosen: sites nest an article in a graph in a list. */
const MAX_DEPTH = 4;

/**
 * Who wrote the article of this page and when it was published: by its structured data (schema.org, JSON-LD), else by
 * its markup. `publishedAt` is a date or moment as the page gives it; a text that is neither counts as none.
 */
export function articleFacts(): ArticleFacts {
  const article = structuredArticle();
  const byline = namesOf(article?.author) || meta('name="author"') || meta('property="article:author"');
  const marked = DATE_PLACES.map(([place, attribute]) =>
    document.querySelector(place)?.getAttribute(attribute),
  );
  return {
    // Some sites name a page about the author there.
    byline: /^https?:/.test(byline) ? undefined : byline || undefined,
    publishedAt: [article?.datePublished, ...marked].find(isDate),
  };
}

/**
 * The day on which the page says that it was published, as YYYY-MM-DD and as the page writes it, whatever the time
 * zone; `null` when it does not say.
 */
export function pageDate(): string | null {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(articleFacts().publishedAt ?? '') ?? [];
  return day ?? null;
}

/** A date in form, and one of the calendar. */
function isDate(date: unknown): date is string {
  return typeof date === 'string' && ISO_DATE_FORM.test(date) && !Number.isNaN(Date.parse(date));
}

/** What a `meta` element says; empty where there is none. `which` is its attribute in a selector. */
export function meta(which: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[${which}]`)?.content ?? '';
}

type Facts = Record<string, unknown>;

function structuredArticle(): Facts | undefined {
  for (const data of structuredData(document)) {
    const found = articleIn(data, MAX_DEPTH);
    if (found) return found;
  }
  return undefined;
}

/** The first thing in structured data that is some kind of article, or was published. */
function articleIn(data: unknown, depth: number): Facts | undefined {
  if (!isFacts(data) || depth === 0) return undefined;
  // Some sites leave out what kind of thing it is.
  if (/Article|Posting|Report/.test(String(data['@type'])) || isDate(data.datePublished)) return data;
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
