import * as v from 'valibot';
import { EntryId } from './entry';
import { Tags } from './tag';

/** More than a long essay; a note beyond it is refused, not cut. In UTF-16 units. */
export const MAX_NOTE_CHARS = 100_000;

const Id = v.pipe(v.string(), v.uuid());
const NoteText = v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARS));
const Revision = v.pipe(v.number(), v.integer(), v.minValue(0));

const AboutEntry = v.object({ kind: v.literal('entry'), entry: EntryId });
const AboutClipping = v.object({ kind: v.literal('clipping'), clipping: Id });

/** What has one note and no more. */
export const NotedOnce = v.variant('kind', [AboutEntry, AboutClipping]);
export type NotedOnce = v.InferOutput<typeof NotedOnce>;

/** What a note is about. An entry and a clipping have one note each; of free ones there may be any number. */
export const NoteSubject = v.variant('kind', [
  AboutEntry,
  AboutClipping,
  v.object({ kind: v.literal('free') }),
]);
export type NoteSubject = v.InferOutput<typeof NoteSubject>;

/** The reader's own words, in Markdown. Times are ms since the epoch. */
export const Note = v.object({
  id: Id,
  about: NoteSubject,
  text: NoteText,
  tags: Tags,
  createdAt: v.number(),
  editedAt: v.number(),
  /** Counts saves, so that a save that was based on an older text is noticed. */
  revision: Revision,
});
export type Note = v.InferOutput<typeof Note>;

/**
 * A note as an editor hands it in. `id` is that of the note it read, or a new one; `revision` is that of the text it
 * started from, 0 for a new note.
 */
export const NoteDraft = v.object({
  id: Id,
  about: NoteSubject,
  text: NoteText,
  tags: Tags,
  revision: Revision,
});
export type NoteDraft = v.InferOutput<typeof NoteDraft>;

/** What became of a draft: saved, or refused since somebody saved another text meanwhile. */
export const NoteSaved = v.variant('kind', [
  v.object({ kind: v.literal('saved'), note: Note }),
  v.object({ kind: v.literal('conflict'), current: Note }),
]);
export type NoteSaved = v.InferOutput<typeof NoteSaved>;
