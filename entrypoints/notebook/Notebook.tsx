import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useFocusKept } from '../../components/use-focus-kept';
import { useHash } from '../../components/use-hash';
import type { EntryId } from '../../lib/model/entry';
import { type Ask, leafId } from '../../lib/model/leaf';
import { entriesOf } from '../../lib/notebook/leaf-parts';
import { text } from '../../lib/text/text';
import { type Address, everything, fragmentOf, parseAddress } from './address';
import { DossierPane } from './DossierPane';
import { BringInButton, TakeAwayButton } from './Exchange';
import { GroupsPane } from './GroupsPane';
import { HelpPane } from './HelpPane';
import { LeafPane } from './LeafPane';
import { ListPane } from './ListPane';
import { NotebookHead } from './NotebookHead';
import { SafekeepingNotice } from './SafekeepingNotice';
import { recordOf } from './use-chosen';
import { useDeletion } from './use-deletion';
import { useGroups } from './use-groups';
import { focusList, useKeys } from './use-keys';
import { useLeaves } from './use-leaves';
import { useNames } from './use-names';
import { useNotesKept } from './use-note';
import { useRecordsChanged } from './use-records-changed';

/** The whole notebook: what was kept beside the leaf that is open; one of the two where there is little room. */
export function Notebook() {
  const address = useHash(parseAddress);
  const changes = useRecordsChanged();
  const [query, setQuery] = useState('');
  const [said, say] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const { grouping, group, leaf } = address;
  useNotesKept();
  useFocusKept(root);

  // A search looks through the group that is open, or through all.
  const ask = useMemo<Ask>(
    () => ({ group: group ?? { by: 'all' }, query, order: 'newest' }),
    [JSON.stringify(group), query],
  );
  const leaves = useLeaves(ask, changes);
  const groups = useGroups(group === null ? grouping : null, changes);
  // Only then: it has the background read all that is kept, which the first sight of the notebook must not wait for.
  const tags = useGroups(leaves.read.kind === 'ready' ? 'tag' : null, changes);
  const knownTags =
    tags.kind === 'ready'
      ? tags.value.flatMap((each) => (each.group.by === 'tag' ? [each.group.tag] : []))
      : [];
  const names = useNames(entriesNamed(leaves, groups, address));
  const deletion = useDeletion(say);

  // What was said of another leaf is old; how to bring back what was deleted is not.
  useEffect(() => {
    if (leaf !== null && !deletion.canUndo) say(null);
  }, [leaf]);

  const to = (change: Partial<Address>) => fragmentOf({ ...address, fresh: false, ...change });
  const go = (change: Partial<Address>) => {
    location.hash = to(change);
  };
  // Always the same function; what it needs is in the address.
  useKeys(
    useCallback(() => {
      location.hash = fragmentOf({ ...parseAddress(location.hash), leaf: null, fresh: false });
    }, []),
  );
  const undo = async () => {
    await deletion.undo();
    focusList();
  };
  const hrefOfActor = (entry: EntryId) =>
    fragmentOf({ ...everything, grouping: 'actor', group: { by: 'actor', entry } });
  const backTo = (change: Partial<Address>, label: string) => ({ href: to(change), label, always: false });

  const searching = query.trim() !== '';
  const listing = group !== null || searching;
  const actor = group?.by === 'actor' ? group.entry : null;
  const view = leaf !== null ? 'leaf' : actor !== null && !searching ? 'dossier' : 'list';
  return (
    <div ref={root} class="notebook glossary" data-view={view}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name */}
      <div
        class="browse"
        role={view === 'list' ? 'main' : 'complementary'}
        aria-label={text('notebook.leaves')}
      >
        <NotebookHead
          address={address}
          isMain={view === 'list'}
          nameOf={names.nameOf}
          query={query}
          onQuery={setQuery}
          said={said}
          onUndo={deletion.canUndo ? () => void undo() : null}
        />
        {/* Counting all that is kept takes the database time that the first sight of it must not wait for. */}
        {leaves.read.kind !== 'loading' && <SafekeepingNotice changes={changes} />}
        {!listing && grouping !== null && <GroupsPane grouping={grouping} groups={groups} names={names} />}
        {listing && (
          <ListPane
            ask={ask}
            leaves={leaves}
            names={names}
            knownTags={knownTags}
            open={leaf}
            onOpen={(opened) => go({ leaf: leafId(opened) })}
            onDelete={async (ids) => {
              const gone = await deletion.remove(ids);
              if (gone && leaf !== null && [...ids.notes, ...ids.clippings].includes(leaf))
                go({ leaf: null });
              return gone;
            }}
            onUndo={() => void undo()}
            say={say}
          />
        )}
        <div class="exchange">
          <TakeAwayButton chosen={null} />
          <BringInButton />
        </div>
      </div>
      {view === 'leaf' && leaf !== null && (
        <LeafPane
          key={leaf}
          id={leaf}
          fresh={address.fresh}
          changes={changes}
          back={backTo({ leaf: null }, text('notebook.leaves'))}
          names={names}
          knownTags={knownTags}
          hrefOfActor={hrefOfActor}
          say={say}
          onDelete={async (opened) => {
            if (await deletion.remove(recordOf(opened))) go({ leaf: null });
          }}
        />
      )}
      {view === 'dossier' && actor !== null && (
        <DossierPane
          entry={actor}
          changes={changes}
          back={backTo({ group: null }, text('notebook.by.actor'))}
          names={names}
          hrefOfActor={hrefOfActor}
          hrefOfLeaf={(id) => to({ leaf: id })}
        />
      )}
      {view === 'list' && <HelpPane />}
    </div>
  );
}

/** The entries whose names are on the page: of the leaves, of the groups, and of the actor that is open. */
function entriesNamed(
  { read }: ReturnType<typeof useLeaves>,
  groups: ReturnType<typeof useGroups>,
  { group }: Address,
): EntryId[] {
  const pages = read.kind === 'ready' ? [...read.value.pages.values()] : [];
  const counted = groups.kind === 'ready' ? groups.value : [];
  return [
    ...pages.flat().flatMap(entriesOf),
    ...counted.flatMap((each) => (each.group.by === 'actor' ? [each.group.entry] : [])),
    ...(group?.by === 'actor' ? [group.entry] : []),
  ];
}
