import type { Preferences } from '../model/site';

/** What holds until the reader chooses otherwise. */
export const defaultPreferences: Preferences = { painter: 'highlight' };
