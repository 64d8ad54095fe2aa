import type { PageDeeds } from '../model/card-state';
import type { Clipping, Passage } from '../model/clipping';
import type { EntryId } from '../model/entry';
import type { Exception, Reach } from '../model/exception';
import { text } from '../text/text';

/** What the deeds ask of the reader, the background, and the card's own watch. */
export interface DeedCalls {
  /** Whether the card is what the person sees: else nothing is done. */
  isInPlainSight(): Promise<boolean>;
  mentionSentence(): Promise<Passage | null>;
  saveClipping(passage: Passage): Promise<Clipping>;
  addException(entry: EntryId, reach: Reach): Promise<Exception>;
  removeException(exception: Exception): Promise<null>;
  pin(pinned: boolean): void;
}

/** The deeds of a card, one at a time. */
export interface CardDeeds {
  state(): PageDeeds;
  /** Keeps the sentence in which the entry stands. Resolves to whether that was done. */
  clip(): Promise<boolean>;
  /** Has an entry highlighted no more. */
  hide(entry: EntryId, name: string, reach: Reach): Promise<void>;
  /** Takes the last hiding back. */
  undoHide(name: string): Promise<void>;
  /** The card stays open wherever the pointer goes, or no longer. */
  pin(pinned: boolean): void;
  /** Another card is shown: nothing was done on it yet. */
  forget(): void;
}

const nothingDone: PageDeeds = { pinned: false, said: null, hidden: null };

/**
 * What a person does to the page from its card. None of it is done while the page may have tricked the person into
 * it (clickjacking), and none of it loses anything: deleting has no place here. `explain` words an error; `onChange`
 * is called after every change of state.
 */
export function cardDeeds(
  calls: DeedCalls,
  explain: (error: unknown) => string,
  onChange: () => void,
): CardDeeds {
  let state = nothingDone;
  /** Counts the cards shown: the answer to a deed on an earlier one is no longer told. */
  let card = 0;
  let busy = false;

  const become = (next: Partial<PageDeeds>) => {
    state = { ...state, ...next };
    onChange();
  };
  const failed = (words: string): Partial<PageDeeds> => ({ said: { failed: true, text: words } });
  const done = (words: string): Partial<PageDeeds> => ({ said: { failed: false, text: words } });

  /** Runs a deed if the card is in plain sight. A press while one is under way counts as the same press. */
  const run = async (
    deed: () => Promise<Partial<PageDeeds>>,
    failure: 'card.clip.failed' | 'card.hide.failed',
  ): Promise<boolean> => {
    if (busy) return false;
    busy = true;
    const here = card;
    let outcome: Partial<PageDeeds>;
    try {
      outcome = (await calls.isInPlainSight()) ? await deed() : failed(text('card.covered'));
    } catch (error) {
      outcome = failed(text(failure, { reason: explain(error) }));
    }
    busy = false;
    if (here === card) become(outcome);
    return outcome.said?.failed === false;
  };

  return {
    state: () => state,
    clip: () =>
      run(async () => {
        const passage = await calls.mentionSentence();
        if (passage === null) return failed(text('card.clip.gone'));
        await calls.saveClipping(passage);
        return done(text('card.clip.done'));
      }, 'card.clip.failed'),
    async hide(entry, name, reach) {
      await run(async () => {
        const hidden = await calls.addException(entry, reach);
        return { ...done(text(`card.hide.done.${reach}`, { name })), hidden };
      }, 'card.hide.failed');
    },
    async undoHide(name) {
      const { hidden } = state;
      if (hidden === null) return;
      await run(async () => {
        await calls.removeException(hidden);
        return { ...done(text('card.hide.undone', { name })), hidden: null };
      }, 'card.hide.failed');
    },
    pin(pinned) {
      calls.pin(pinned);
      become({ pinned });
    },
    forget() {
      card += 1;
      state = nothingDone;
    },
  };
}
