import type { CardContent } from '../model/card-content';
import type { CardState, Loading, NoteState, TrailStep } from '../model/card-state';
import type { EntryId } from '../model/entry';
import type { Why } from '../model/mention';
import type { Note, NoteDraft, NotedOnce, NoteSaved } from '../model/note';
import { type NoteSession, noteSession } from './note-session';

/** What a card asks of the background. */
export interface CardCalls {
  cardContent(params: { entry: EntryId }): Promise<CardContent>;
  noteOn(params: { about: NotedOnce }): Promise<Note | null>;
  saveNote(draft: NoteDraft): Promise<NoteSaved>;
}

/** A card that is moved from entry to entry. */
export interface CardSession {
  /** `null` while nothing is shown. */
  state(): CardState | null;
  /**
   * Shows an entry and forgets the way there. `why` says why it was found, where it was found in a text. Resolves once
   * its content, or a failure, is in the state.
   */
  show(entry: EntryId, why?: Why): Promise<void>;
  /** Follows a link inside the card; Back leads here again. */
  open(entry: EntryId): Promise<void>;
  back(): Promise<void>;
  /** Leaves the entry; the state is `null` again. */
  close(): void;
  /** The note on the entry shown; `null` until it is loaded. */
  note(): NoteSession | null;
  /** Reads the note again, in case it was changed elsewhere. A text not saved yet stays. */
  refreshNote(): Promise<void>;
}

/**
 * Keeps what a card shows. The entry before stays in sight while the next one loads, so that nothing flashes.
 * Notes whose text is not in the store yet outlive the way to another entry and back.
 * `explain` words an error; `onChange` is called after every change of state.
 */
export function cardSession(
  calls: CardCalls,
  explain: (error: unknown) => string,
  onChange: () => void,
): CardSession {
  let entry: EntryId | null = null;
  let content: Loading<CardContent> = { kind: 'loading' };
  let note: Loading<NoteSession> = { kind: 'loading' };
  let trail: readonly TrailStep[] = [];
  let found: Why | null = null;
  const unsaved = new Map<EntryId, NoteSession>();
  /** Counts the ways taken: an answer that arrives after the next step is no longer wanted. */
  let step = 0;

  const leave = (from: EntryId | null) => {
    if (from === null || note.kind !== 'ready') return;
    if (isSettled(note.value.state())) return;
    unsaved.set(from, note.value);
    note.value.flush();
  };

  const loadNote = async (wanted: EntryId, atStep: number) => {
    const kept = unsaved.get(wanted);
    unsaved.delete(wanted);
    let loaded: Loading<NoteSession>;
    if (kept && !isSettled(kept.state())) {
      loaded = { kind: 'ready', value: kept };
    } else {
      try {
        const about = { kind: 'entry', entry: wanted } as const;
        const stored = await calls.noteOn({ about });
        loaded = { kind: 'ready', value: noteSession(about, stored, calls.saveNote, explain, onChange) };
      } catch (error) {
        loaded = { kind: 'failed', reason: explain(error) };
      }
    }
    // Neither when the person has gone on, nor over what was typed while this was under way.
    if (atStep !== step || (note.kind === 'ready' && !isSettled(note.value.state()))) return;
    note = loaded;
    onChange();
  };

  const go = async (wanted: EntryId, nextTrail: readonly TrailStep[]) => {
    const atStep = ++step;
    leave(entry);
    entry = wanted;
    trail = nextTrail;
    note = { kind: 'loading' };
    if (content.kind === 'loading') onChange();
    void loadNote(wanted, atStep);
    let loaded: Loading<CardContent>;
    try {
      loaded = { kind: 'ready', value: await calls.cardContent({ entry: wanted }) };
    } catch (error) {
      loaded = { kind: 'failed', reason: explain(error) };
    }
    if (atStep !== step) return;
    content = loaded;
    onChange();
  };

  return {
    state() {
      if (entry === null) return null;
      // A note that arrives before its entry's content must not stand under the entry before.
      const early = content.kind === 'ready' && content.value.entry.id !== entry;
      return {
        entry,
        content,
        note: early ? { kind: 'loading' } : noteState(note),
        why: trail.length === 0 ? found : null,
        trail,
      };
    },
    show(wanted, why) {
      found = why ?? null;
      return go(wanted, []);
    },
    open: (wanted) => go(wanted, entry === null ? [] : [...trail, stepTo(entry, content)]),
    async back() {
      const previous = trail.at(-1);
      if (previous !== undefined) await go(previous.entry, trail.slice(0, -1));
    },
    close() {
      step += 1;
      leave(entry);
      entry = null;
      content = { kind: 'loading' };
      note = { kind: 'loading' };
      trail = [];
      onChange();
    },
    async refreshNote() {
      if (entry === null || (note.kind === 'ready' && !isSettled(note.value.state()))) return;
      await loadNote(entry, step);
    },
    note: () => (note.kind === 'ready' ? note.value : null),
  };
}

function stepTo(entry: EntryId, content: Loading<CardContent>): TrailStep {
  return { entry, name: content.kind === 'ready' ? content.value.entry.name : '' };
}

function isSettled({ status }: NoteState): boolean {
  return status.kind === 'untouched' || status.kind === 'saved';
}

function noteState(note: Loading<NoteSession>): Loading<NoteState> {
  return note.kind === 'ready' ? { kind: 'ready', value: note.value.state() } : note;
}
