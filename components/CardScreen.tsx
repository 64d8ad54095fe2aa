import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardState, PageDeeds } from '../lib/model/card-state';
import type { EntryId } from '../lib/model/entry';
import type { Reach } from '../lib/model/exception';
import { text } from '../lib/text/text';
import { CardBar } from './CardBar';
import { CardView } from './CardView';
import { DeedStatus } from './DeedStatus';
import { HidePanel } from './HidePanel';
import { type Guard, NoteEditor, type NoteEvents } from './NoteEditor';
import { Notice } from './Notice';
import { PageActions } from './PageActions';
import { WhyFound } from './WhyFound';

/** What the person does on a card. */
export interface CardEvents {
  onOpen: (entry: EntryId) => void;
  /** The entry's own page is asked for. */
  onOpenFull: (entry: EntryId) => void;
  onBack: () => void;
  onClose: () => void;
  onOpenClipping: (id: string) => void;
  noteEvents: NoteEvents;
}

/** What was done to the page that a card lies over, and what can be. */
export interface PageControls {
  deeds: PageDeeds;
  onClip: () => void;
  onPin: (pinned: boolean) => void;
  onHide: (reach: Reach) => void;
  onUndoHide: () => void;
}

interface Props extends CardEvents {
  state: CardState;
  level: 1 | 2;
  /** Where Back leads from the first entry; `null` where that is nowhere. */
  origin: string | null;
  guard: Guard;
  /** `null` for a card that lies over no page. */
  page: PageControls | null;
  /** Whether the focus goes to the card when it appears: not in a page that the person is reading. */
  takesFocus: boolean;
}

/** The name of the entry shown, or the words in its place. */
const NAME = '.card-name, .notice';

/** A card with its bar. Moves the focus along when a link inside it, or Back, changes the entry. */
export function CardScreen({ state, level, origin, guard, page, takesFocus, ...events }: Props) {
  const root = useRef<HTMLDivElement>(null);
  /** What is to have the focus once the next entry is there: the name, or after Back the link that had led away. */
  const focusNext = useRef<string | null>(takesFocus ? NAME : null);
  const { content, note, trail, why } = state;
  /** The entry whose hiding is being asked about. */
  const [hiding, setHiding] = useState<EntryId | null>(null);
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

  const open = (entry: EntryId) => {
    focusNext.current = NAME;
    events.onOpen(entry);
  };
  // Where the words might have meant another, that comes first.
  const whyFound = why && content.kind === 'ready' && (
    <WhyFound entry={content.value.entry.id} why={why} namesakes={state.namesakes} onOpen={open} />
  );
  const lastStep = trail.at(-1);
  const back = lastStep ? lastStep.name : origin;
  return (
    <div ref={root} class="card-screen" aria-busy={content.kind === 'loading'}>
      <CardBar
        back={back}
        kind={content.kind === 'ready' ? content.value.entry.kind : null}
        pageActions={
          page && (
            <PageActions
              pinned={page.deeds.pinned}
              asksToHide={hiding === state.entry}
              onClip={trail.length === 0 ? page.onClip : null}
              onPin={page.onPin}
              onAskToHide={(asks) => setHiding(asks ? state.entry : null)}
            />
          )
        }
        onBack={() => {
          focusNext.current = `[data-entry="${state.entry}"]`;
          events.onBack();
        }}
        onOpenFull={() => events.onOpenFull(state.entry)}
        onNote={() => root.current?.querySelector('textarea')?.focus()}
        onClose={events.onClose}
      />
      {page && content.kind === 'ready' && hiding === state.entry && (
        <HidePanel
          name={content.value.entry.name}
          onHide={(reach) => {
            setHiding(null);
            page.onHide(reach);
          }}
        />
      )}
      {page && <DeedStatus deeds={page.deeds} onUndo={page.onUndoHide} />}
      {content.kind === 'loading' && <Notice>{text('card.loading')}</Notice>}
      {content.kind === 'failed' && <Notice tone="warning">{text('card.failed', content)}</Notice>}
      {content.kind === 'ready' && (
        <>
          <CardView
            content={content.value}
            level={level}
            showKind={back !== null}
            page={state.page}
            lead={state.namesakes.length > 0 && whyFound}
            clippings={state.clippings}
            onOpenClipping={events.onOpenClipping}
            onOpen={open}
            note={
              <NoteEditor
                key={content.value.entry.id}
                note={note}
                name={content.value.entry.name}
                guard={guard}
                {...events.noteEvents}
              />
            }
          />
          {state.namesakes.length === 0 && whyFound}
        </>
      )}
    </div>
  );
}
