import type { Clipping } from '../model/clipping';
import { dayText, partialDate } from '../text/dates';
import { placeText } from '../text/places';
import { text } from '../text/text';
import { isTime } from './times';

/** The day of a date as pages give it, without the time of day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function dayOf(publishedAt: string): string {
  return publishedAt.slice(0, 10);
}

/**
 * The source of a clipping in a plain style: author, “title”, site, date, page of a book, address (accessed day). What is
 * not told is left out.
 */
export function citationLine({
  source,
  place,
  savedAt,
}: Pick<Clipping, 'source' | 'place' | 'savedAt'>): string {
  const { byline, title, site, publishedAt, url } = source;
  const parts = [
    byline?.trim(),
    title.trim() && `“${title.trim()}”`,
    site.trim(),
    publishedAt && partialDate(dayOf(publishedAt)),
    place && placeText(place),
    url,
  ];
  const line = parts.filter(Boolean).join(', ');
  return url !== null && isTime(savedAt)
    ? text('citation.accessed', { source: line, date: dayText(savedAt) })
    : line;
}
