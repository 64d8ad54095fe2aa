import type { Kind } from '../model/entry';
import type { Ground } from './ground';

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

/**
 * One lightness for all kinds, so that none shouts: at least 4.5 : 1 against white, and against #1c1b19; on what lies
 * between at least 3 : 1, which leaves little of the hue.
 */
const lightness: Record<Ground, number> = { light: 0.52, middle: 0.24, dim: 0.94, dark: 0.76 };

/** The colour of a kind on a ground, as a CSS value; a line's when it is not told how opaque (0 to 1). */
export function kindColour(kind: Kind, ground: Ground, alpha = 1): string {
  return `oklch(${lightness[ground]} ${tones[kind]} / ${alpha})`;
}
