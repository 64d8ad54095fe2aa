import { partialDate } from './dates';
import { text } from './text';

/**
 * "As of" with its date, and with the page's year where the two are a year or more apart, so that nobody takes an
 * old statement for the page's present. Both are years, months or days; `page` is `null` where the page tells none.
 */
export function asOfText(date: string, page: string | null): string {
  const asOf = text('card.asOf', { date: partialDate(date) });
  if (page === null || yearsBetween(date, page) === 0) return asOf;
  return text('card.asOf.page', { asOf, page: page.slice(0, 4) });
}

/** Whether a date is later than that of the page for certain: the year 2020 is not later than a day in it. */
export function isNewer(date: string, page: string | null): boolean {
  if (page === null) return false;
  const known = Math.min(date.length, page.length);
  return date.slice(0, known) > page.slice(0, known);
}

/** Whole years from one date to another, never negative; by the calendar years where one tells no month. */
export function yearsBetween(one: string, other: string): number {
  const [early, late] = one < other ? [one, other] : [other, one];
  const years = Number(late.slice(0, 4)) - Number(early.slice(0, 4));
  const known = Math.min(early.length, late.length);
  const unfinished = late.slice(4, known) < early.slice(4, known);
  return unfinished ? years - 1 : years;
}
