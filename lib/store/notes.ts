import * as v from 'valibot';
import type { EntryId } from '../model/entry';
import { Note, type NoteDraft, type NoteSaved } from '../model/note';
import type { Store } from './schema';

/** The reader's note on an entry: the one edited last. `null` when there is none. Throws when the record is damaged. */
export async function noteOn(store: Store, entry: EntryId): Promise<Note | null> {
  return latest(await store.getAllFromIndex('notes', 'entry', entry));
}

/**
 * Saves what an editor holds, unless another text was saved since the editor read the note: then nothing is written
 * and the other text is given back. `now` is in ms since the epoch. Resolves after the transaction has completed.
 */
export async function saveNote(store: Store, draft: NoteDraft, now: number): Promise<NoteSaved> {
  const tx = store.transaction('notes', 'readwrite');
  const current = latest(await tx.store.index('entry').getAll(draft.entry));
  if (current && current.revision !== draft.revision) {
    await tx.done;
    return { kind: 'conflict', current };
  }
  const note: Note = {
    id: current?.id ?? crypto.randomUUID(),
    entry: draft.entry,
    text: draft.text,
    createdAt: current?.createdAt ?? now,
    editedAt: now,
    revision: (current?.revision ?? 0) + 1,
  };
  // Both: a put can succeed in a transaction that then aborts (quota).
  await Promise.all([tx.store.put(note), tx.done]);
  return { kind: 'saved', note };
}

function latest(records: unknown[]): Note | null {
  const notes = v.parse(v.array(Note), records);
  return notes.sort((a, b) => b.editedAt - a.editedAt)[0] ?? null;
}
