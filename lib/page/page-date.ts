/** Scripts beyond this hold whole articles or product lists, not a date to look for. In UTF-16 units; chosen. */
const MAX_SCRIPT_CHARS = 200_000;

/** How deep a date stands in such data at most: list, graph, page, article. */
const MAX_DEPTH = 4;

/** Where pages say in their markup when they were published, the surest first. */
const PLACES: readonly [selector: string, attribute: string][] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"][datetime]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

/**
 * The day on which the page says that it was published, as YYYY-MM-DD and as the page writes it, whatever the time
 * zone; `null` when it does not say. The first that is a day of: schema.org data (JSON-LD), Open Graph, microdata,
 * the first `<time>`, best that of an article.
 */
export function pageDate(): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = publishedIn(dataOf(script.textContent ?? ''), MAX_DEPTH);
    if (day !== null) return day;
  }
  for (const [selector, attribute] of PLACES) {
    const day = dayOf(document.querySelector(selector)?.getAttribute(attribute));
    if (day !== null) return day;
  }
  return null;
}

function dataOf(json: string): unknown {
  if (json.length > MAX_SCRIPT_CHARS) return null;
  try {
    return JSON.parse(json);
  } catch {
    // Broken data in a page is as good as none.
    return null;
  }
}

function publishedIn(data: unknown, depth: number): string | null {
  if (data === null || typeof data !== 'object' || depth === 0) return null;
  const own = dayOf(Reflect.get(data, 'datePublished'));
  if (own !== null) return own;
  for (const value of Object.values(data)) {
    const inner = publishedIn(value, depth - 1);
    if (inner !== null) return inner;
  }
  return null;
}

/** The day that a date with or without a time begins with; `null` where it is none of the calendar. */
function dayOf(date: unknown): string | null {
  const [day] = (typeof date === 'string' && /^\d{4}-\d\d-\d\d(?!\d)/.exec(date.trim())) || [];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}
