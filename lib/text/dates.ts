/** Dates are written in the language of the catalogue, not of the browser: half-translated lines read badly. */
const LOCALE = 'en-GB';

const formats = {
  4: new Intl.DateTimeFormat(LOCALE, { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
};

/** A year, month or day in words: "2020", "March 2020", "12 March 2020". What is no such date is given back as it is. */
export function partialDate(date: string): string {
  const format =
    date.length === 4 || date.length === 7 || date.length === 10 ? formats[date.length] : undefined;
  const time = Date.parse(date);
  return format === undefined || Number.isNaN(time) ? date : format.format(time);
}

/** Hour and minute, with the day before it unless that is the day of `now`. Both in ms since the epoch. */
export function momentText(time: number, now: number): string {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  const clock = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' }).format(time);
  return sameDay ? clock : `${dayText(time)}, ${clock}`;
}

/** The day of a time in ms since the epoch, where the reader lives: "12 Mar 2020". */
export function dayText(time: number): string {
  return new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'short', day: 'numeric' }).format(time);
}
