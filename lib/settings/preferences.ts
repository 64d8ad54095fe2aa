import * as v from 'valibot';
import { Preferences } from '../model/preferences';

/** What holds until a person chooses otherwise. */
export const defaultPreferences: Preferences = {
  painter: 'highlight',
  density: 'every',
  hiddenKinds: [],
  look: 'dotted',
  openDelayMs: 250,
  closeDelayMs: 300,
  showClippings: true,
};

const { entries } = Preferences;

/**
 * Preferences as they are kept: a field that is missing (kept by an older version), damaged or unknown (kept by a
 * newer one) falls back on its own, and does not take the others with it.
 */
export const KeptPreferences = v.object({
  painter: v.fallback(entries.painter, defaultPreferences.painter),
  density: v.fallback(entries.density, defaultPreferences.density),
  hiddenKinds: v.fallback(entries.hiddenKinds, defaultPreferences.hiddenKinds),
  look: v.fallback(entries.look, defaultPreferences.look),
  openDelayMs: v.fallback(entries.openDelayMs, defaultPreferences.openDelayMs),
  closeDelayMs: v.fallback(entries.closeDelayMs, defaultPreferences.closeDelayMs),
  showClippings: v.fallback(entries.showClippings, defaultPreferences.showClippings),
});
