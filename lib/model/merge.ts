import type { Clipping } from './clipping';
import type { Note } from './note';

/** A record to write, and the record that was there when it was decided: `null` for a new one. */
export interface Write<T> {
  record: T;
  before: T | null;
}

/** What bringing in a file writes: all of it or nothing. */
export interface Merge {
  notes: Write<Note>[];
  clippings: Write<Clipping>[];
}
