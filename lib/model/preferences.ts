import * as v from 'valibot';
import { Kind } from './entry';

/** How mentions are painted: without touching the page, or as elements that every screen reader sees. */
export const painterNames = ['highlight', 'marks'] as const;
export const PainterName = v.picklist(painterNames);
export type PainterName = v.InferOutput<typeof PainterName>;

/** Which mentions of an entry are shown: all, the first in each paragraph, or the first on the page. */
export const densities = ['every', 'paragraph', 'page'] as const;
export const Density = v.picklist(densities);
export type Density = v.InferOutput<typeof Density>;

/** What a mention looks like: underlined with dots or a line, or on a tinted ground. */
export const looks = ['dotted', 'solid', 'tint'] as const;
export const Look = v.picklist(looks);
export type Look = v.InferOutput<typeof Look>;

/** Longer than this nobody waits for a card to open or to close. */
export const MAX_DELAY_MS = 5000;
const DelayMs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DELAY_MS));

/** What a person chooses for all pages. Nothing private: readers get it, inside of news pages. */
export const Preferences = v.object({
  painter: PainterName,
  density: Density,
  /** Kinds whose mentions are not shown. */
  hiddenKinds: v.array(Kind),
  look: Look,
  /** How long the pointer rests on a mention before its card opens. */
  openDelayMs: DelayMs,
  /** How long the pointer may be away from mention and card before the card closes. */
  closeDelayMs: DelayMs,
  /** Whether passages that were clipped are shown on their pages. */
  showClippings: v.boolean(),
});
export type Preferences = v.InferOutput<typeof Preferences>;

/** Some of it, chosen anew. */
export const PreferenceChange = v.partial(Preferences);
export type PreferenceChange = v.InferOutput<typeof PreferenceChange>;
