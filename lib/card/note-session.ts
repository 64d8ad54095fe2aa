import type { NoteState, NoteStatus } from '../model/card-state';
import type { EntryId } from '../model/entry';
import { MAX_NOTE_CHARS, type Note, type NoteDraft, type NoteSaved } from '../model/note';
import { text as wording } from '../text/text';

/** Pause in typing after which a note is saved, in ms. Chosen: longer than between two words. */
export const SAVE_AFTER_MS = 600;

/** One entry's note while it is being edited. */
export interface NoteSession {
  state(): NoteState;
  /** The person changed the text. */
  edit(text: string): void;
  /** Saves now what is not saved yet: on leaving the field, the entry or the page, and to try again. */
  flush(): void;
  /** Ends a conflict by writing this text over the other. */
  keepMine(): void;
  /** Ends a conflict by showing the other text in place of this one. */
  takeTheirs(): void;
}

/**
 * Edits the note of an entry, starting from the stored `note` (`null`: there is none). At most one save is
 * under way; `save` resolves after the store's transaction. A save that fails changes nothing in the text.
 * `explain` words an error; `onChange` is called after every change of state.
 */
export function noteSession(
  entry: EntryId,
  note: Note | null,
  save: (draft: NoteDraft) => Promise<NoteSaved>,
  explain: (error: unknown) => string,
  onChange: () => void,
): NoteSession {
  let text = note?.text ?? '';
  let stored = { text, revision: note?.revision ?? 0 };
  /** The status to fall back to when an edit is taken back by hand. */
  let settled: NoteStatus = note ? { kind: 'saved', at: note.editedAt } : { kind: 'untouched' };
  let status: NoteStatus = settled;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = false;

  const become = (next: NoteStatus) => {
    status = next;
    onChange();
  };

  const becomeSaved = (revision: number, at: number) => {
    stored = { text, revision };
    settled = { kind: 'saved', at };
    become(settled);
  };

  const saveNow = async () => {
    clearTimeout(timer);
    if (saving || status.kind === 'conflict' || text === stored.text) return;
    if (text.length > MAX_NOTE_CHARS) {
      become({ kind: 'failed', reason: wording('card.note.tooLong', { limit: MAX_NOTE_CHARS }) });
      return;
    }
    saving = true;
    become({ kind: 'saving' });
    const sent = text;
    try {
      settle(sent, await save({ entry, text: sent, revision: stored.revision }));
    } catch (error) {
      saving = false;
      become({ kind: 'failed', reason: explain(error) });
    }
  };

  const settle = (sent: string, outcome: NoteSaved) => {
    saving = false;
    if (outcome.kind === 'saved') {
      if (text === sent) return becomeSaved(outcome.note.revision, outcome.note.editedAt);
      stored = { text: sent, revision: outcome.note.revision };
      settled = { kind: 'saved', at: outcome.note.editedAt };
      become({ kind: 'changed' });
      return void saveNow();
    }
    const { current } = outcome;
    // The same words from two places are no conflict.
    if (current.text === text) return becomeSaved(current.revision, current.editedAt);
    become({ kind: 'conflict', theirs: current });
  };

  return {
    state: () => ({ text, status }),
    edit(next) {
      text = next;
      clearTimeout(timer);
      if (status.kind === 'conflict') return onChange();
      if (saving) return onChange();
      if (text === stored.text) return become(settled);
      timer = setTimeout(() => void saveNow(), SAVE_AFTER_MS);
      become({ kind: 'changed' });
    },
    flush: () => void saveNow(),
    keepMine() {
      if (status.kind !== 'conflict') return;
      stored = { text: status.theirs.text, revision: status.theirs.revision };
      status = { kind: 'changed' };
      void saveNow();
    },
    takeTheirs() {
      if (status.kind !== 'conflict') return;
      const { theirs } = status;
      text = theirs.text;
      becomeSaved(theirs.revision, theirs.editedAt);
    },
  };
}
