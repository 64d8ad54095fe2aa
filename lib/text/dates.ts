import { locale } from './language';

/** What a partial date says, by its length. */
const parts: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a time. Formats are made once: a list of thousands of days would spend most of its time making them. */
function format(options: Intl.DateTimeFormatOptions, time: number): string {
  const key = locale() + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale(), options);
    formats.set(key, known);
  }
  return known.format(time);
}

/** A year, month or day in words: "2020", "March 2020", "12 March 2020". What is no such date is given back as it is. */
export function partialDate(date: string): string {
  const shown = parts[date.length];
  const time = Date.parse(date);
  if (shown === undefined || Number.isNaN(time)) return date;
  return format({ ...shown, timeZone: 'UTC' }, time);
}

/** Hour and minute, with the day before it unless that is the day of `now`. Both in ms since the epoch. */
export function momentText(time: number, now: number): string {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  const clock = format({ hour: '2-digit', minute: '2-digit' }, time);
  return sameDay ? clock : `${dayText(time)}, ${clock}`;
}

/** A time as lists have room for it: the clock today, the day without its year in the year of `now`. In ms since the epoch. */
export function shortDayText(time: number, now: number): string {
  const [date, today] = [new Date(time), new Date(now)];
  if (date.toDateString() === today.toDateString())
    return format({ hour: '2-digit', minute: '2-digit' }, time);
  return date.getFullYear() === today.getFullYear()
    ? format({ month: 'short', day: 'numeric' }, time)
    : dayText(time);
}

/** The day of a time in ms since the epoch, where the reader lives: "12 Mar 2020". */
export function dayText(time: number): string {
  return format({ year: 'numeric', month: 'short', day: 'numeric' }, time);
}
