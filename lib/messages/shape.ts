/**
 * Tells whether a value has a shape. Checks of this kind stand where values reach the reader: the few that it
 * needs are a tenth of the bytes of a schema library, which every news page would have to load.
 */
export type Shape<T> = (raw: unknown) => raw is T;

export const isAnything = (_: unknown): _ is unknown => true;
export const isNull = (raw: unknown) => raw === null;
export const isBoolean = (raw: unknown) => typeof raw === 'boolean';
export const isString = (raw: unknown) => typeof raw === 'string';

export function isNumber(raw: unknown): raw is number {
  return typeof raw === 'number' && !Number.isNaN(raw);
}

/** A whole number of 0 or more, as offsets and places in lists are. */
export function isOffset(raw: unknown): raw is number {
  return Number.isInteger(raw) && Number(raw) >= 0;
}

/** One of some words. */
export function isWord<T extends string>(words: readonly T[]): Shape<T> {
  // A wider list may be asked for what a narrower one may not.
  return (raw): raw is T => (words as readonly unknown[]).includes(raw);
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (raw): raw is T[] => Array.isArray(raw) && raw.every(shape);
}

/** An object with at least these properties; those named in `optional` may be missing, but not of another shape. */
export function objectOf<T extends object>(
  shapes: { [K in keyof T]-?: Shape<T[K]> },
  optional: readonly (keyof T)[] = [],
): Shape<T> {
  // The keys are those of `shapes`, no others.
  const keys = Object.keys(shapes) as (keyof T)[];
  return (raw): raw is T =>
    typeof raw === 'object' &&
    raw !== null &&
    keys.every((key) => (key in raw ? shapes[key](raw[key as keyof typeof raw]) : optional.includes(key)));
}
