import type { BookPlace } from '../model/clipping';
import { text } from './text';

/** Where a passage stands in a book, as people cite it: `p. 12`. */
export function placeText({ unit, at }: BookPlace): string {
  return text(`place.${unit}`, { at: at.replace('-', '–') });
}
