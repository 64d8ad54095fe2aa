import type { startCardFrame } from './card-frame';
import type { startGuide } from './guide';
import type { startPageFacts } from './page-facts';
import type { StartPainter } from './painter';

/** The parts of the reader that are files of their own, loaded into pages that turn out to need them. */
export interface Parts {
  /** `marks.js`: the inline-marks painter with mark.js. */
  marks: StartPainter;
  /** `card-frame.js`: the card over the page with what places it. Pages without a mention never carry it. */
  'card-frame': typeof startCardFrame;
  /** `page-facts.js`: what is told of a page when somebody asks. */
  'page-facts': typeof startPageFacts;
  /** `guide.js`: what leads a person to places on the page by keys, and tells them something there. */
  guide: typeof startGuide;
}

export type PartName = keyof Parts;

declare global {
  /** Where the parts wait for the reader: a global of the extension's isolated world, which pages do not see. */
  var dossierParts: Partial<Parts> | undefined;
}

/** Puts a part where the reader finds it. */
export function offerPart<N extends PartName>(name: N, part: Parts[N]): void {
  globalThis.dossierParts = { ...globalThis.dossierParts, [name]: part };
}

/** A part that has been brought here; `undefined` until then. */
export function offeredPart<N extends PartName>(name: N): Parts[N] | undefined {
  return globalThis.dossierParts?.[name];
}

/** Forgets the parts that a reader before left here: after an update they are of another version. */
export function forgetParts(): void {
  globalThis.dossierParts = undefined;
}
