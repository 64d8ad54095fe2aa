import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardState } from '../lib/model/card-state';
import type { EntryId } from '../lib/model/entry';
import { text } from '../lib/text/text';
import { CardBar } from './CardBar';
import { CardView } from './CardView';
import { type Guard, NoteEditor } from './NoteEditor';
import { Notice } from './Notice';
import { WhyFound } from './WhyFound';

/** What the person does on a card. */
export interface CardEvents {
  onOpen: (entry: EntryId) => void;
  /** The entry's own page is asked for. */
  onOpenFull: (entry: EntryId) => void;
  onBack: () => void;
  onClose: () => void;
  onEditNote: (text: string) => void;
  onFlushNote: () => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

interface Props extends CardEvents {
  state: CardState;
  level: 1 | 2;
  /** Where Back leads from the first entry; `null` where that is nowhere. */
  origin: string | null;
  guard: Guard;
  /** Whether the focus goes to the card when it appears: not in a page that the person is reading. */
  takesFocus: boolean;
}

/** The name of the entry shown, or the words in its place. */
const NAME = '.card-name, .notice';

/** A card with its bar. Moves the focus along when a link inside it, or Back, changes the entry. */
export function CardScreen({ state, level, origin, guard, takesFocus, ...events }: Props) {
  const root = useRef<HTMLDivElement>(null);
  /** What is to have the focus once the next entry is there: the name, or after Back the link that had led away. */
  const focusNext = useRef<string | null>(takesFocus ? NAME : null);
  const { content, note, trail, why } = state;
  const shown = content.kind === 'ready' ? content.value.entry.id : content.kind;

  useLayoutEffect(() => {
    if (shown === 'loading') return;
    const selector = focusNext.current;
    focusNext.current = null;
    if (document.scrollingElement) document.scrollingElement.scrollTop = 0;
    if (selector === null || !root.current) return;
    // A link beyond the first few ties is folded away again: then the name it is.
    const target =
      root.current.querySelector<HTMLElement>(selector) ?? root.current.querySelector<HTMLElement>(NAME);
    target?.focus();
  }, [shown]);

  const lastStep = trail.at(-1);
  const back = lastStep ? lastStep.name : origin;
  return (
    <div ref={root} class="card-screen" aria-busy={content.kind === 'loading'}>
      <CardBar
        back={back}
        kind={content.kind === 'ready' ? content.value.entry.kind : null}
        onBack={() => {
          focusNext.current = `[data-entry="${state.entry}"]`;
          events.onBack();
        }}
        onOpenFull={() => events.onOpenFull(state.entry)}
        onNote={() => root.current?.querySelector('textarea')?.focus()}
        onClose={events.onClose}
      />
      {content.kind === 'loading' && <Notice>{text('card.loading')}</Notice>}
      {content.kind === 'failed' && <Notice tone="warning">{text('card.failed', content)}</Notice>}
      {content.kind === 'ready' && (
        <>
          <CardView
            content={content.value}
            level={level}
            showKind={back !== null}
            onOpen={(entry) => {
              focusNext.current = NAME;
              events.onOpen(entry);
            }}
            note={
              <NoteEditor
                key={content.value.entry.id}
                note={note}
                name={content.value.entry.name}
                guard={guard}
                onEdit={events.onEditNote}
                onFlush={events.onFlushNote}
                onKeepMine={events.onKeepMine}
                onTakeTheirs={events.onTakeTheirs}
              />
            }
          />
          {why !== null && <WhyFound entry={content.value.entry.id} why={why} />}
        </>
      )}
    </div>
  );
}
