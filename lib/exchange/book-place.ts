import * as v from 'valibot';
import { BookPlace } from '../model/clipping';

/**
 * Where a passage stands in a book, from the words that programs use for it: `unit` such as "page", "Location 12" or
 * "Стр. 12", `at` with the number in it. `null` where neither a page nor a place is told.
 */
export function bookPlace(unit: string, at: string): BookPlace | null {
  const [number = ''] = at.match(/\b(?:\d+|[ivxlcdm]+)(?:\s*[-–]\s*(?:\d+|[ivxlcdm]+))?\b/i) ?? [];
  const place = v.safeParse(BookPlace, {
    unit: /^\s*(?:page|p\.|стр)/i.test(unit) ? 'page' : /^\s*(?:loc|мест|поз)/i.test(unit) ? 'location' : '',
    at: number.replace(/\s*[-–]\s*/, '-'),
  });
  return place.success ? place.output : null;
}
