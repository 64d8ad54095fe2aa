import type { CardContent, EntryLine } from './card-content';
import type { Clipping } from './clipping';
import type { EntryId } from './entry';
import type { Exception } from './exception';
import type { Why } from './mention';
import type { Note } from './note';
import type { PageFacts } from './page-facts';

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
  /** The other entries that the words of the page might have meant; none once links have led on. */
  namesakes: readonly EntryLine[];
  /** The reader's clippings that mention the entry, newest first. */
  clippings: Loading<readonly Clipping[]>;
  /** The page that the card opened over. */
  page: PageFacts;
  /** Where Back leads to, the next one last. */
  trail: readonly TrailStep[];
}

/** What the person has done to the page from its card. */
export interface PageDeeds {
  pinned: boolean;
  /** What became of the last deed, in words; `null` when there is nothing to say. */
  said: { failed: boolean; text: string } | null;
  /** The entry was hidden just now: what takes it back. */
  hidden: Exception | null;
}
