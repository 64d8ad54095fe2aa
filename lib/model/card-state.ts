import type { CardContent } from './card-content';
import type { EntryId } from './entry';
import type { Why } from './mention';
import type { Note } from './note';

/** Something that comes from elsewhere. `reason` is worded for the person who reads it. */
export type Loading<T> =
  | { kind: 'loading' }
  | { kind: 'ready'; value: T }
  | { kind: 'failed'; reason: string };

/** Where the text and the tags in a note editor stand against those in the store. */
export type NoteStatus =
  /** They are the stored ones, or empty where there is no note. */
  | { kind: 'untouched' }
  /** Changed; a save follows once typing pauses. */
  | { kind: 'changed' }
  | { kind: 'saving' }
  /** The store has confirmed. `at` is in ms since the epoch. */
  | { kind: 'saved'; at: number }
  | { kind: 'failed'; reason: string }
  /** Somewhere else another text was saved meanwhile; nothing is written until the person has chosen. */
  | { kind: 'conflict'; theirs: Note };

/** A note as its editor shows it. */
export interface NoteState {
  text: string;
  tags: readonly string[];
  status: NoteStatus;
}

/** An entry on the way to the one shown. Its name is empty where it never loaded. */
export interface TrailStep {
  entry: EntryId;
  name: string;
}

/** An open card. `entry` may be ahead of `content` while that loads. */
export interface CardState {
  entry: EntryId;
  content: Loading<CardContent>;
  note: Loading<NoteState>;
  /** Why the entry was found where the card opened; `null` once links in the card have led on. */
  why: Why | null;
  /** Where Back leads to, the next one last. */
  trail: readonly TrailStep[];
}
