import type { Kind } from '../model/entry';
import type { Look } from '../model/preferences';
import type { Ground } from './ground';
import { kindColour } from './kind-colours';

/** How much of a kind's colour lies under a tinted mention: seen beside plain text, and text on it stays readable. */
const TINT = 0.2;

/** The style declarations of mentions where the system chooses all colours: a tint would not be seen there. */
export function forcedDeclarationsOf(look: Look): string {
  // Solid lines are those of links, unless somebody wants them so.
  return `text-decoration:underline ${look === 'solid' ? look : 'dotted'} 2px LinkText;text-underline-offset:3px`;
}

/** The style declarations of mentions of a kind on a ground; only such as `::highlight()` knows. */
export function declarationsOf(look: Look, kind: Kind, ground: Ground): string {
  switch (look) {
    case 'dotted':
    case 'solid':
      return `text-decoration:underline ${look} 2px ${kindColour(kind, ground)};text-underline-offset:3px`;
    case 'tint':
      return `background-color:${kindColour(kind, ground, TINT)}`;
  }
}
