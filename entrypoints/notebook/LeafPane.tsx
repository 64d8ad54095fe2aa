import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { Notice } from '../../components/Notice';
import type { EntryId } from '../../lib/model/entry';
import type { Leaf } from '../../lib/model/leaf';
import { leafId } from '../../lib/model/leaf';
import { text } from '../../lib/text/text';
import { BackLink, type BackTo } from '../glossary/BackLink';
import { ClippingPane } from './ClippingPane';
import { NotePane } from './NotePane';
import { useLeaf } from './use-leaf';
import type { Names } from './use-names';

/** What the panes of a leaf need of the notebook around them. */
export interface PaneContext {
  names: Names;
  knownTags: readonly string[];
  hrefOfActor: (entry: EntryId) => string;
  say: (words: string | null) => void;
  /** The button that deletes the leaf. */
  deletion: ComponentChildren;
}

interface Props extends Omit<PaneContext, 'deletion'> {
  id: string;
  /** Whether it is a free note that nobody has written yet. */
  fresh: boolean;
  changes: number;
  back: BackTo;
  onDelete: (leaf: Leaf) => void;
}

/** One leaf, to be read and written on. */
export function LeafPane({ id, fresh, changes, back, onDelete, ...context }: Props) {
  const leaf = useLeaf(id, changes);
  const root = useRef<HTMLElement>(null);
  const shown = leaf.kind === 'ready' && leaf.value ? leafId(leaf.value) : null;
  useLayoutEffect(() => {
    if (shown !== null) root.current?.querySelector<HTMLElement>('h1')?.focus();
    else if (fresh) root.current?.querySelector('textarea')?.focus();
  }, [shown, fresh, leaf.kind]);

  const deletion = (
    <button
      type="button"
      class="deletion"
      onClick={() => leaf.kind === 'ready' && leaf.value && onDelete(leaf.value)}
    >
      <Icon name="delete" size={14} /> {text('notebook.delete')}
    </button>
  );
  return (
    <main ref={root} class="reading" aria-busy={leaf.kind === 'loading'}>
      <BackLink {...back} />
      {leaf.kind === 'loading' && <Notice>{text('card.loading')}</Notice>}
      {leaf.kind === 'failed' && <Notice tone="warning">{text('notebook.failed', leaf)}</Notice>}
      {leaf.kind === 'ready' && leaf.value === null && !fresh && <Notice>{text('notebook.gone')}</Notice>}
      {leaf.kind === 'ready' && leaf.value?.kind === 'clipping' && (
        <ClippingPane
          clipping={leaf.value.clipping}
          note={leaf.value.note}
          changes={changes}
          deletion={deletion}
          {...context}
        />
      )}
      {leaf.kind === 'ready' && (leaf.value?.kind === 'note' || (leaf.value === null && fresh)) && (
        <NotePane id={id} note={leaf.value?.note ?? null} deletion={deletion} {...context} />
      )}
    </main>
  );
}
