import { useMemo } from 'preact/hooks';
import { ChosenBar } from '../../components/ChosenBar';
import { LeafList } from '../../components/LeafList';
import { Notice } from '../../components/Notice';
import { background } from '../../lib/browser/background-client';
import type { Ask, Group, Leaf } from '../../lib/model/leaf';
import type { RecordIds } from '../../lib/model/records';
import { queryTerms } from '../../lib/notebook/query-terms';
import { errorText } from '../../lib/text/error-text';
import { countText, text } from '../../lib/text/text';
import { TakeAwayButton } from './Exchange';
import { groupName } from './group-names';
import { recordIds, recordOf, useChosen } from './use-chosen';
import type { useLeaves } from './use-leaves';
import type { Names } from './use-names';

interface Props {
  ask: Ask & { group: Group };
  leaves: ReturnType<typeof useLeaves>;
  names: Names;
  knownTags: readonly string[];
  open: string | null;
  onOpen: (leaf: Leaf) => void;
  onDelete: (ids: RecordIds) => Promise<boolean>;
  onUndo: () => void;
  say: (words: string | null) => void;
}

/** The leaves of a group that answer the search, with what can be done with those that are marked. */
export function ListPane({ ask, leaves, names, knownTags, open, onOpen, onDelete, onUndo, say }: Props) {
  const chosen = useChosen(ask, say, errorText);
  const { read, leafAt, onRange } = leaves;
  const terms = useMemo(() => queryTerms(read.kind === 'ready' ? read.value.ask.query : ''), [read]);
  const ids = useMemo(() => new Set(chosen.chosen.keys()), [chosen.chosen]);

  if (read.kind === 'loading') return <Notice>{text('card.loading')}</Notice>;
  if (read.kind === 'failed') return <Notice tone="warning">{text('notebook.failed', read)}</Notice>;
  const { total } = read.value;
  const searched = read.value.ask.query.trim();

  const deleteChosen = async () => {
    if (await onDelete(recordIds(chosen.chosen))) chosen.onChooseNone();
  };
  return (
    <>
      {/* Always there, so that screen readers tell what a search has come to. */}
      <div class={total === 0 ? '' : 'leaves-count aside'} role="status">
        {total > 0 && countText(searched === '' ? 'notebook.count' : 'notebook.hits', total)}
        {total === 0 && (
          <Notice>
            {searched === '' ? text('notebook.empty') : text('notebook.noHits', { query: searched })}
          </Notice>
        )}
      </div>
      {ids.size > 0 && (
        <ChosenBar
          count={ids.size}
          knownTags={knownTags}
          onTag={(tag) =>
            void background
              .tagRecords({ ids: recordIds(chosen.chosen), change: { add: [tag], remove: [] } })
              .then(
                () => say(countText('notebook.tagged', ids.size, { tag })),
                (error: unknown) => say(text('notebook.tags.failed', { reason: errorText(error) })),
              )
          }
          onDelete={() => void deleteChosen()}
          onNone={chosen.onChooseNone}
        >
          <TakeAwayButton chosen={recordIds(chosen.chosen)} />
        </ChosenBar>
      )}
      {total > 0 && (
        <LeafList
          label={groupName(ask.group, names.nameOf)}
          total={total}
          leafAt={leafAt}
          onRange={onRange}
          terms={terms}
          nameOf={names.nameOf}
          chosen={ids}
          open={open}
          onOpen={onOpen}
          onChoose={chosen.onChoose}
          onChooseAll={chosen.onChooseAll}
          onChooseNone={chosen.onChooseNone}
          onDelete={(at) => {
            const leaf = leafAt(at);
            if (ids.size > 0) void deleteChosen();
            else if (leaf) void onDelete(recordOf(leaf));
          }}
          onUndo={onUndo}
        />
      )}
    </>
  );
}
