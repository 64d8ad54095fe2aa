import { useEffect, useReducer } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { isSettled, type NoteSession, noteSession } from '../../lib/card/note-session';
import type { Note, NoteSubject } from '../../lib/model/note';
import { errorText } from '../../lib/text/error-text';

/** Sessions by their notes' leaves. They outlive the way to another leaf, so that words not saved yet are not lost. */
const sessions = new Map<string, NoteSession>();
const watchers = new Set<() => void>();

function open(leaf: string, about: NoteSubject, note: Note | null): NoteSession {
  const kept = sessions.get(leaf);
  // An older answer of the background, or a note that was deleted, does not take words away from under the cursor.
  if (kept && (!isSettled(kept.state()) || (note?.revision ?? 0) <= kept.revision())) return kept;
  const onChange = () => {
    for (const watcher of watchers) watcher();
  };
  const id = note?.id ?? (about.kind === 'free' ? leaf : undefined);
  const session = noteSession(about, note, background.saveNote, errorText, onChange, id);
  sessions.set(leaf, session);
  return session;
}

/** Sends off what is not saved yet; `false` when there was nothing. */
function flushAll(): boolean {
  const unsaved = [...sessions.values()].filter((session) => !isSettled(session.state()));
  for (const session of unsaved) session.flush();
  return unsaved.length > 0;
}

/** The note of a leaf while it is edited, starting from the stored one. `leaf` is the leaf's id. */
export function useNote(leaf: string, about: NoteSubject, note: Note | null): NoteSession {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const watcher = () => redraw(undefined);
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, []);
  useEffect(() => () => sessions.get(leaf)?.flush(), [leaf]);
  return open(leaf, about, note);
}

/** While the page is open: notes are sent off when it is hidden, and it is not closed over words that cannot be saved. */
export function useNotesKept(): void {
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener('visibilitychange', flushAll, life);
    window.addEventListener('pagehide', flushAll, life);
    window.addEventListener('beforeunload', (event) => flushAll() && event.preventDefault(), life);
    return () => life.abort();
  }, []);
}
