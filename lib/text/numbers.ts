import { locale } from './language';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as the language writes it, with at most so many digits after the point: "12,500", "12 500", "1.5". Formats
 * are made once: long lists have many numbers.
 */
export function numberText(value: number, digits = 0): string {
  const key = `${locale()} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale(), { maximumFractionDigits: digits });
    formats.set(key, format);
  }
  return format.format(value);
}
