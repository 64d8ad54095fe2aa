import type { CardContent, EntryLine } from '../model/card-content';
import type { CardState, Loading, NoteState, TrailStep } from '../model/card-state';
import type { Clipping } from '../model/clipping';
import type { EntryId } from '../model/entry';
import type { Why } from '../model/mention';
import type { Note, NoteDraft, NotedOnce, NoteSaved } from '../model/note';
import { noPage, type PageFacts } from '../model/page-facts';
import { isSettled, type NoteSession, noteSession } from './note-session';

/** Clippings that a card lists; all of them are a longer read than a card. Chosen. */
const CLIPPINGS_LISTED = 5;

/** What a card asks of the background, and of the page that it opens over. */
export interface CardCalls {
  cardContent(params: { entry: EntryId }): Promise<CardContent>;
  namesakes(params: { entry: EntryId; form: string }): Promise<EntryLine[]>;
  clippingsAbout(params: { entry: EntryId; limit: number }): Promise<Clipping[]>;
  pageFacts(): Promise<PageFacts>;
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
  /** Reads the clippings about the entry shown again. */
  refreshClippings(): Promise<void>;
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
  let clippings: CardState['clippings'] = { kind: 'loading' };
  let trail: readonly TrailStep[] = [];
  let found: Found = nowhere;
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

  const loadClippings = async (wanted: EntryId, atStep: number) => {
    const loaded = await loading(calls.clippingsAbout({ entry: wanted, limit: CLIPPINGS_LISTED }), explain);
    if (atStep !== step) return;
    clippings = loaded;
    onChange();
  };

  /** `lookingAround` where the card opens here; links in it, and the way back, keep what was found there. */
  const go = async (
    wanted: EntryId,
    nextTrail: readonly TrailStep[],
    lookingAround: Promise<Found> | null = null,
  ) => {
    const atStep = ++step;
    leave(entry);
    entry = wanted;
    trail = nextTrail;
    note = { kind: 'loading' };
    clippings = { kind: 'loading' };
    if (content.kind === 'loading') onChange();
    void loadNote(wanted, atStep);
    void loadClippings(wanted, atStep);
    const [loaded, around] = await Promise.all([
      loading(calls.cardContent({ entry: wanted }), explain),
      lookingAround,
    ]);
    if (atStep !== step) return;
    content = loaded;
    if (around) found = around;
    onChange();
  };

  /** What helps to judge why the page's words were taken for an entry; a card without it is still a card. */
  const lookAround = async (wanted: EntryId, why: Why | undefined): Promise<Found> => {
    if (!why) return nowhere;
    const [namesakes, page] = await Promise.all([
      calls.namesakes({ entry: wanted, form: why.alias }).catch(() => []),
      calls.pageFacts().catch(() => noPage),
    ]);
    return { why, namesakes, page };
  };

  return {
    state() {
      if (entry === null) return null;
      // A note that arrives before its entry's content must not stand under the entry before.
      const early = content.kind === 'ready' && content.value.entry.id !== entry;
      const first = trail.length === 0 && !early;
      return {
        entry,
        content,
        note: early ? { kind: 'loading' } : noteState(note),
        clippings: early ? { kind: 'loading' } : clippings,
        why: first ? found.why : null,
        namesakes: first ? found.namesakes : [],
        page: found.page,
        trail,
      };
    },
    show: (wanted, why) => go(wanted, [], lookAround(wanted, why)),
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
      found = nowhere;
      onChange();
    },
    async refreshClippings() {
      if (entry !== null) await loadClippings(entry, step);
    },
    async refreshNote() {
      if (entry === null || (note.kind === 'ready' && !isSettled(note.value.state()))) return;
      await loadNote(entry, step);
    },
    note: () => (note.kind === 'ready' ? note.value : null),
  };
}

/** What is known of the place where the card opened. */
type Found = Pick<CardState, 'why' | 'namesakes' | 'page'>;

const nowhere: Found = { why: null, namesakes: [], page: noPage };

/** What became of an answer that is waited for. Never rejects. */
async function loading<T>(answer: Promise<T>, explain: (error: unknown) => string): Promise<Loading<T>> {
  try {
    return { kind: 'ready', value: await answer };
  } catch (error) {
    return { kind: 'failed', reason: explain(error) };
  }
}

/** The content in sight may still be that of the entry before. */
function stepTo(entry: EntryId, content: Loading<CardContent>): TrailStep {
  const shown = content.kind === 'ready' ? content.value.entry : null;
  return { entry, name: shown?.id === entry ? shown.name : '' };
}

function noteState(note: Loading<NoteSession>): Loading<NoteState> {
  return note.kind === 'ready' ? { kind: 'ready', value: note.value.state() } : note;
}
