import * as v from 'valibot';
import { Note, type NoteDraft, type NotedOnce, type NoteSaved } from '../model/note';
import type { Store } from './schema';

/** The reader's note on an entry or a clipping. `null` when there is none. Throws when the record is damaged. */
export async function noteOn(store: Store, about: NotedOnce): Promise<Note | null> {
  return latest(await store.getAllFromIndex('notes', about.kind, keyOf(about)));
}

/**
 * Saves what an editor holds, unless another text was saved since the editor read the note: then nothing is written
 * and the other text is given back. A note that was deleted meanwhile is there again. `now` is in ms since the epoch.
 * Resolves after the transaction has completed.
 */
export async function saveNote(store: Store, draft: NoteDraft, now: number): Promise<NoteSaved> {
  const { id, about, text, tags, revision } = draft;
  const tx = store.transaction('notes', 'readwrite');
  const onSubject = about.kind === 'free' ? [] : await tx.store.index(about.kind).getAll(keyOf(about));
  const current = latest(onSubject) ?? latest([await tx.store.get(id)]);
  if (current && current.revision !== revision) {
    await tx.done;
    return { kind: 'conflict', current };
  }
  const note: Note = {
    id: current?.id ?? id,
    about,
    text,
    tags,
    createdAt: current?.createdAt ?? now,
    editedAt: now,
    revision: revision + 1,
  };
  // Both: a put can succeed in a transaction that then aborts (quota).
  await Promise.all([tx.store.put(note), tx.done]);
  return { kind: 'saved', note };
}

/** The one of some raw records that was edited last; `undefined` stands for a record that is not there. */
function latest(records: unknown[]): Note | null {
  const notes = v.parse(
    v.array(Note),
    records.filter((record) => record !== undefined),
  );
  return notes.sort((a, b) => b.editedAt - a.editedAt)[0] ?? null;
}

/** Under which key of the index of its kind the notes on something stand. */
export function keyOf(about: NotedOnce): string {
  return about.kind === 'entry' ? about.entry : about.clipping;
}
