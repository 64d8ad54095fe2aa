import type { NoteEvents } from '../../components/NoteEditor';
import type { NoteSession } from '../../lib/card/note-session';

/** What a person does with a note, for the session of whichever note is open by then. */
export function noteEvents(note: () => NoteSession | null): NoteEvents {
  return {
    onEdit: (words) => note()?.edit(words),
    onFlush: () => note()?.flush(),
    onKeepMine: () => note()?.keepMine(),
    onTakeTheirs: () => note()?.takeTheirs(),
  };
}
