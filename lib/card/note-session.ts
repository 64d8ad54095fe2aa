import type { NoteState, NoteStatus } from '../model/card-state';
import { newId } from '../model/new-id';
import { MAX_NOTE_CHARS, type Note, type NoteDraft, type NoteSaved, type NoteSubject } from '../model/note';
import { text as wording } from '../text/text';

/**
 * How long after a change a note is saved, in ms, whether typing goes on or not: with the save itself less than the second
 * that may be lost. Chosen.
 */
export const SAVE_AFTER_MS = 600;

/** A note while it is being edited. */
export interface NoteSession {
  /** The note's id; that of one that is not saved yet is the one it will have. */
  id(): string;
  /** How often the note was saved, as far as this session knows. */
  revision(): number;
  state(): NoteState;
  /** The person changed the text. */
  edit(text: string): void;
  /** The person changed the tags: saved at once, since no pause tells that they are done. */
  retag(tags: readonly string[]): void;
  /** Saves now what is not saved yet: on leaving the field, the subject or the page, and to try again. */
  flush(): void;
  /** Ends a conflict by writing this text over the other. */
  keepMine(): void;
  /** Ends a conflict by showing the other text in place of this one. */
  takeTheirs(): void;
}

/**
 * Edits the note about something, starting from the stored `note` (`null`: there is none). At most one save is
 * under way; `save` resolves after the store's transaction. A save that fails changes nothing in the text.
 * `explain` words an error; `onChange` is called after every change of state. `id` is that of the note, or the one that a
 * new note is to have.
 */
export function noteSession(
  about: NoteSubject,
  note: Note | null,
  save: (draft: NoteDraft) => Promise<NoteSaved>,
  explain: (error: unknown) => string,
  onChange: () => void,
  id = note?.id ?? newId(),
): NoteSession {
  let { text, tags }: Written = note ?? { text: '', tags: [] };
  let stored = { text, tags, id, revision: note?.revision ?? 0 };
  /** The status to fall back to when an edit is taken back by hand. */
  let settled: NoteStatus = note ? { kind: 'saved', at: note.editedAt } : { kind: 'untouched' };
  let status: NoteStatus = settled;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = false;

  const become = (next: NoteStatus) => {
    status = next;
    onChange();
  };

  const becomeSaved = ({ id, revision, editedAt }: Note) => {
    stored = { text, tags, id, revision };
    settled = { kind: 'saved', at: editedAt };
    become(settled);
  };

  const stopWaiting = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  const saveNow = async () => {
    stopWaiting();
    if (saving || status.kind === 'conflict' || isSame({ text, tags }, stored)) return;
    if (text.length > MAX_NOTE_CHARS) {
      become({ kind: 'failed', reason: wording('card.note.tooLong', { limit: MAX_NOTE_CHARS }) });
      return;
    }
    saving = true;
    become({ kind: 'saving' });
    const sent = { text, tags };
    try {
      const { id, revision } = stored;
      settle(sent, await save({ id, about, text, tags: [...tags], revision }));
    } catch (error) {
      saving = false;
      become({ kind: 'failed', reason: explain(error) });
    }
  };

  const settle = (sent: Written, outcome: NoteSaved) => {
    saving = false;
    if (outcome.kind === 'saved') {
      if (isSame({ text, tags }, sent)) return becomeSaved(outcome.note);
      stored = { ...sent, id: outcome.note.id, revision: outcome.note.revision };
      settled = { kind: 'saved', at: outcome.note.editedAt };
      become({ kind: 'changed' });
      return void saveNow();
    }
    const { current } = outcome;
    // The same words from two places are no conflict.
    if (isSame({ text, tags }, current)) return becomeSaved(current);
    // Elsewhere only tags were changed, and here only words: both can stand.
    if (current.text === stored.text && hasSame(tags, stored.tags)) {
      tags = current.tags;
      stored = current;
      return void saveNow();
    }
    become({ kind: 'conflict', theirs: current });
  };

  return {
    id: () => stored.id,
    revision: () => stored.revision,
    state: () => ({ text, tags, status }),
    edit(next) {
      text = next;
      if (status.kind === 'conflict') return onChange();
      if (saving) return onChange();
      if (isSame({ text, tags }, stored)) {
        stopWaiting();
        return become(settled);
      }
      // Not put off by the next change: who types without a pause would lose all since the last one.
      timer ??= setTimeout(() => void saveNow(), SAVE_AFTER_MS);
      become({ kind: 'changed' });
    },
    retag(next) {
      tags = next;
      onChange();
      void saveNow();
    },
    flush: () => void saveNow(),
    keepMine() {
      if (status.kind !== 'conflict') return;
      const { theirs } = status;
      // Written until it was the same: nothing is left to save.
      if (isSame({ text, tags }, theirs)) return becomeSaved(theirs);
      stored = theirs;
      status = { kind: 'changed' };
      void saveNow();
    },
    takeTheirs() {
      if (status.kind !== 'conflict') return;
      const { theirs } = status;
      ({ text, tags } = theirs);
      becomeSaved(theirs);
    },
  };
}

/** Whether the store has all that was written. */
export function isSettled({ status }: NoteState): boolean {
  return status.kind === 'untouched' || status.kind === 'saved';
}

/** What the person writes of a note. */
interface Written {
  text: string;
  tags: readonly string[];
}

function isSame(a: Written, b: Written): boolean {
  return a.text === b.text && hasSame(a.tags, b.tags);
}

function hasSame(tags: readonly string[], others: readonly string[]): boolean {
  return tags.length === others.length && tags.every((tag, at) => tag === others[at]);
}
