/** The farthest time from the epoch that a `Date` can hold, in ms (ECMA-262, time values). */
export const FARTHEST_MS = 8.64e15;

/**
 * Stands for a time that a file does not tell: the first of all times, at which nobody saved anything, so that what is
 * here always counts as newer. The time of reading would differ from import to import. Nothing is kept with it.
 */
export const UNTOLD_TIME = -FARTHEST_MS;

/** A time of a file, or `otherwise` where the file does not tell it. */
export function toldOr(time: number, otherwise: number): number {
  return time === UNTOLD_TIME ? otherwise : time;
}

/** Whether a number is a time, in ms since the epoch. */
export function isTime(ms: number): boolean {
  return Math.abs(ms) <= FARTHEST_MS;
}

/** A time as ISO 8601 in UTC with its milliseconds. Empty for what is no time. */
export function isoTime(ms: number): string {
  return isTime(ms) ? new Date(ms).toISOString() : '';
}

/** The day of a time where the reader lives, as `YYYY-MM-DD`. Empty for what is no time, or no year of four digits. */
export function isoDay(ms: number): string {
  const date = new Date(ms);
  const year = date.getFullYear();
  if (!(year >= 0 && year <= 9999)) return '';
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
