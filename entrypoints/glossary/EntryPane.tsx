import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ActorMap } from '../../components/ActorMap';
import { CardView } from '../../components/CardView';
import { NoteEditor } from '../../components/NoteEditor';
import { Notice } from '../../components/Notice';
import { background } from '../../lib/browser/background-client';
import type { EntryId } from '../../lib/model/entry';
import { noPage } from '../../lib/model/page-facts';
import { text } from '../../lib/text/text';
import { noteEvents } from '../popup/note-events';
import { useCard } from '../popup/use-card';
import { BackLink, type BackTo } from './BackLink';
import { pageTitle } from './page-title';

interface Props {
  entry: EntryId;
  importanceOf: (entry: EntryId) => number;
  hrefOf: (entry: EntryId) => string;
  back: BackTo;
}

/** All of an entry: what its card has, with a map of who stands around it. */
export function EntryPane({ entry, importanceOf, hrefOf, back }: Props) {
  const card = useCard();
  const root = useRef<HTMLElement>(null);
  const state = card.state();
  const content = state?.content ?? { kind: 'loading' };
  const shown = content.kind === 'ready' ? content.value.entry : null;

  useEffect(() => {
    void card.show(entry);
  }, [card, entry]);
  useEffect(() => () => card.close(), [card]);
  useEffect(() => {
    const refresh = () => void card.refreshNote();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [card]);

  useLayoutEffect(() => {
    if (shown === null) return;
    document.title = pageTitle(shown.name);
    window.scrollTo(0, 0);
    root.current?.querySelector<HTMLElement>('.card-name')?.focus();
  }, [shown?.id]);

  return (
    <main ref={root} class="reading" aria-busy={content.kind === 'loading'}>
      <BackLink {...back} />
      {content.kind === 'loading' && <Notice>{text('card.loading')}</Notice>}
      {content.kind === 'failed' && <Notice tone="warning">{text('card.failed', content)}</Notice>}
      {state !== null && content.kind === 'ready' && (
        <CardView
          content={content.value}
          level={1}
          showKind
          page={noPage}
          onOpen={(id) => {
            location.hash = hrefOf(id);
          }}
          map={
            content.value.entry.relations.length > 0 && (
              <ActorMap
                key={content.value.entry.id}
                content={content.value}
                importanceOf={importanceOf}
                hrefOf={hrefOf}
              />
            )
          }
          clippings={state.clippings}
          onOpenClipping={(id) => void background.openPassage({ id })}
          note={
            <NoteEditor
              key={content.value.entry.id}
              note={state.note}
              name={content.value.entry.name}
              guard="open"
              {...noteEvents(card.note)}
            />
          }
        />
      )}
    </main>
  );
}
