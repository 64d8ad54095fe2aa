import type { Kind } from '../model/entry';

/** What a text stands on. */
export type Ground = 'light' | 'dark';

/** OKLCH chroma and hue of each kind; the hues are those of the kinds on Dossier's own pages. */
const tones: Record<Kind, string> = {
  person: '.16 255',
  state: '.16 282',
  people: '.14 52',
  'armed-group': '.17 25',
  organisation: '.1 185',
  office: '.11 225',
  place: '.14 148',
  agreement: '.12 118',
  initiative: '.16 312',
  event: '.16 350',
  term: '.04 75',
  publication: '.12 85',
};

/** One lightness for all kinds, so that none shouts: at least 4.5 : 1 against white, and against #1c1b19. */
const lightness: Record<Ground, number> = { light: 0.52, dark: 0.76 };

/** The colour of a kind on a ground, as a CSS value; a line's when it is not told how opaque (0 to 1). */
export function kindColour(kind: Kind, ground: Ground, alpha = 1): string {
  return `oklch(${lightness[ground]} ${tones[kind]} / ${alpha})`;
}

/**
 * What the text of an element stands on, told by the text's own colour: backgrounds may be pictures or lie
 * under several layers, but text is made to be read. (`currentColor` in `::highlight()` would follow by
 * itself, but in Chromium 156 it is the colour of the root.)
 */
export function groundOf(element: Element): Ground {
  const { color } = getComputedStyle(element);
  const [first = 0, second = 0, third = 0] = (color.match(/[\d.]+(?=[ ,)/%])/g) ?? []).map(Number);
  // rgb() counts to 255, lab() and lch() to 100, the others to 1.
  const bright = color.startsWith('rgb')
    ? (0.3 * first + 0.6 * second + 0.1 * third) / 255
    : color.startsWith('color')
      ? 0.3 * first + 0.6 * second + 0.1 * third
      : color.startsWith('l')
        ? first / 100
        : first;
  return bright > 0.55 ? 'dark' : 'light';
}
