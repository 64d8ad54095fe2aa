import type { PageSource } from '../model/clipping';
import { dayText, partialDate } from '../text/dates';
import { text } from '../text/text';
import { isTime } from './times';

/** The day of a date as pages give it, without the time of day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function dayOf(publishedAt: string): string {
  return publishedAt.slice(0, 10);
}

/**
 * A source in a plain style: author, “title”, site, date, address (accessed day). What the page did not tell is left
 * out. `savedAt` is in ms since the epoch.
 */
export function citationLine(source: PageSource, savedAt: number): string {
  const { byline, title, site, publishedAt, url } = source;
  const parts = [
    byline?.trim(),
    title.trim() && `“${title.trim()}”`,
    site.trim(),
    publishedAt && partialDate(dayOf(publishedAt)),
    url,
  ];
  const line = parts.filter(Boolean).join(', ');
  return url !== null && isTime(savedAt)
    ? text('citation.accessed', { source: line, date: dayText(savedAt) })
    : line;
}
