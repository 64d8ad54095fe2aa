import { locale } from './language';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it: "12,500", "12 500". Formats are made once: long lists have many numbers. */
export function numberText(value: number): string {
  let format = formats.get(locale());
  if (!format) {
    format = new Intl.NumberFormat(locale());
    formats.set(locale(), format);
  }
  return format.format(value);
}
