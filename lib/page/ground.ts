import { elementAround } from './element-at';

/** What a text stands on, by how bright that is; see `groundAt` for the bounds. */
export const grounds = ['light', 'middle', 'dim', 'dark'] as const;
export type Ground = (typeof grounds)[number];

/** Text that contrasts less than this with a colour around it stands on something else: a picture, another layer. */
const READABLE = 2;

/** The ground that a background of a relative luminance (WCAG 2.2) is: the one whose lines have 3 : 1 against it. */
export function groundAt(luminance: number): Ground {
  if (luminance >= 0.56) return 'light';
  if (luminance >= 0.162) return 'middle';
  return luminance >= 0.093 ? 'dim' : 'dark';
}

/**
 * What the text of an element stands on: the next opaque colour around it. Where there is none, or a picture, or the
 * text could not be read on it, the text's own colour tells: text is made to be read. (`currentColor` in
 * `::highlight()` would follow by itself, but in Chromium 156 it is the colour of the root.)
 *
 * Asks for computed styles, once for each element in a task.
 */
export function groundOf(element: Element): Ground {
  const words = luminanceOf(getComputedStyle(element).color);
  const behind = backgroundOf(element);
  if (behind === null || contrast(words, behind) < READABLE) return words > 0.25 ? 'dark' : 'light';
  return groundAt(behind);
}

/** Blocks beside each other share what is around them. Emptied with the task, since styles change. */
const known = new Map<Element, number | null>();

/** The luminance of the next opaque colour around an element; `null` where there is none, or a picture. */
function backgroundOf(element: Element): number | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const around = elementAround(element);
  let answer: number | null = null;
  if (backgroundImage === 'none') {
    if (opacityOf(backgroundColor) === 1) answer = luminanceOf(backgroundColor);
    else if (around && opacityOf(backgroundColor) === 0) answer = backgroundOf(around);
  }
  if (known.size === 0) setTimeout(() => known.clear(), 0);
  known.set(element, answer);
  return answer;
}

function numbersOf(colour: string): number[] {
  return (colour.match(/-?[\d.]+(?:e-?\d+)?(?=[ ,)/%])/g) ?? []).map(Number);
}

function opacityOf(colour: string): number {
  return colour === 'transparent' ? 0 : (numbersOf(colour)[3] ?? 1);
}

/** The relative luminance, from 0 to 1, of a computed colour in any of the notations that browsers give. */
function luminanceOf(colour: string): number {
  const [first = 0, second = 0, third = 0] = numbersOf(colour);
  // lab() and lch() tell the lightness of CIELAB to 100; oklab() and oklch() another one to 1.
  if (colour.startsWith('l')) return ((first + 16) / 116) ** 3;
  if (colour.startsWith('ok')) return first ** 3;
  // rgb() counts to 255; color() to 1, of some space whose primaries are near enough.
  const scale = colour.startsWith('rgb') ? 255 : 1;
  return 0.2126 * linear(first / scale) + 0.7152 * linear(second / scale) + 0.0722 * linear(third / scale);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
