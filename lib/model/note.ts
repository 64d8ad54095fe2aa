import * as v from 'valibot';
import { EntryId } from './entry';

/** More than a long essay; a note beyond it is refused, not cut. In UTF-16 units. */
export const MAX_NOTE_CHARS = 100_000;

const NoteText = v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARS));
const Revision = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The reader's own words about an entry. Times are ms since the epoch. */
export const Note = v.object({
  id: v.pipe(v.string(), v.uuid()),
  entry: EntryId,
  text: NoteText,
  createdAt: v.number(),
  editedAt: v.number(),
  /** Counts saves, so that a save that was based on an older text is noticed. */
  revision: Revision,
});
export type Note = v.InferOutput<typeof Note>;

/** A note as an editor hands it in. `revision` is that of the text it started from, 0 for a new note. */
export const NoteDraft = v.object({ entry: EntryId, text: NoteText, revision: Revision });
export type NoteDraft = v.InferOutput<typeof NoteDraft>;

/** What became of a draft: saved, or refused since somebody saved another text meanwhile. */
export const NoteSaved = v.variant('kind', [
  v.object({ kind: v.literal('saved'), note: Note }),
  v.object({ kind: v.literal('conflict'), current: Note }),
]);
export type NoteSaved = v.InferOutput<typeof NoteSaved>;
