import { useEffect, useMemo, useState } from 'preact/hooks';
import { CardView } from '../../components/CardView';
import { KeptLeaf } from '../../components/KeptLeaf';
import { NoteEditor } from '../../components/NoteEditor';
import { Notice } from '../../components/Notice';
import type { EntryId } from '../../lib/model/entry';
import { type Ask, type Leaf, leafId } from '../../lib/model/leaf';
import { noPage } from '../../lib/model/page-facts';
import { text } from '../../lib/text/text';
import { BackLink, type BackTo } from '../glossary/BackLink';
import { noteEvents } from '../popup/note-events';
import { useCard } from '../popup/use-card';
import { PAGE, useLeaves } from './use-leaves';
import type { Names } from './use-names';

interface Props {
  entry: EntryId;
  changes: number;
  back: BackTo;
  names: Names;
  hrefOfActor: (entry: EntryId) => string;
  hrefOfLeaf: (id: string) => string;
}

const nothingKept = { kind: 'ready' as const, value: [] };

/** An actor's dossier: what the glossary says, the reader's note, and all that was kept about it, in the order of time. */
export function DossierPane({ entry, changes, back, names, hrefOfActor, hrefOfLeaf }: Props) {
  const card = useCard();
  const state = card.state();
  const content = state?.content ?? { kind: 'loading' };
  useEffect(() => {
    void card.show(entry);
  }, [card, entry]);
  useEffect(() => () => card.close(), [card]);
  useEffect(() => void card.refreshNote(), [card, changes]);

  const ask = useMemo<Ask>(() => ({ group: { by: 'actor', entry }, query: '', order: 'oldest' }), [entry]);
  const { read, leafAt, onRange } = useLeaves(ask, changes);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => setShown(PAGE), [entry]);
  useEffect(() => onRange(0, shown), [onRange, shown]);
  const total = read.kind === 'ready' ? read.value.total : 0;
  const kept = Array.from({ length: Math.min(total, shown) }, (_, at) => leafAt(at)).filter(
    (leaf) => leaf !== undefined && !isOwnNote(leaf, entry),
  );

  return (
    <main class="reading dossier" aria-busy={content.kind === 'loading'}>
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
            location.hash = hrefOfActor(id);
          }}
          // They stand below, among all that was kept.
          clippings={nothingKept}
          onOpenClipping={() => undefined}
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
      <section class="card-section dossier-kept">
        <h2>{text('notebook.kept')}</h2>
        {read.kind === 'failed' && <Notice tone="warning">{text('notebook.failed', read)}</Notice>}
        {read.kind === 'ready' && kept.length === 0 && <p class="aside">{text('notebook.kept.none')}</p>}
        <ol class="kept-list">
          {kept.map(
            (leaf) =>
              leaf && (
                <KeptLeaf
                  key={leafId(leaf)}
                  leaf={leaf}
                  href={hrefOfLeaf(leafId(leaf))}
                  nameOf={names.nameOf}
                />
              ),
          )}
        </ol>
        {total > shown && (
          <button type="button" onClick={() => setShown(shown + PAGE)}>
            {text('notebook.more', { count: total - shown })}
          </button>
        )}
      </section>
    </main>
  );
}

/** The note on the entry itself stands with the entry. */
function isOwnNote(leaf: Leaf, entry: EntryId): boolean {
  return leaf.kind === 'note' && leaf.note.about.kind === 'entry' && leaf.note.about.entry === entry;
}
