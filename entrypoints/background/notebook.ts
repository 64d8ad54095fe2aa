import { memo } from '../../lib/browser/memo';
import { sendToExtension } from '../../lib/browser/transport';
import { turns } from '../../lib/browser/turns';
import { client } from '../../lib/messages/dispatch';
import { notebookCalls } from '../../lib/messages/notebook';
import type { Ask, Leaf } from '../../lib/model/leaf';
import type { RecordIds, Records } from '../../lib/model/records';
import { type Catalogue, catalogue as emptyCatalogue } from '../../lib/notebook/catalogue';
import { goOn } from '../../lib/slices/in-slices';
import { piecesOf } from '../../lib/slices/pieces-of';
import { newestLeaves } from '../../lib/store/newest';
import { readAll } from '../../lib/store/read';
import { entryNames } from './glossary';
import { inTime } from './in-time';
import { showClippingsEverywhere } from './page-clippings';
import { countKept } from './safekeeping';
import { store } from './store';

/**
 * All that is kept, for searching. A memo, and the background's alone: every write goes through this context, so that it
 * stays true; and an extension page need not see this database at all (in a private window of Firefox it has
 * one of its own).
 */
export const catalogue = memo(async () => {
  const made = emptyCatalogue(await entryNames());
  await readAll(await store(), made.put);
  ready = made;
  return made;
});

/** The catalogue, once it is loaded. */
let ready: Catalogue | null = null;

/**
 * The leaves that are asked for. The newest of all are read from the store directly as long as the catalogue is not
 * there, so that a full notebook opens as fast as a new one.
 */
export async function leaves(
  ask: Ask,
  offset: number,
  limit: number,
): Promise<{ total: number; leaves: Leaf[] }> {
  const plain = ask.group.by === 'all' && ask.query.trim() === '' && ask.order === 'newest' && offset === 0;
  if (!plain) return (await catalogue()).leaves(ask, offset, limit);
  return ready ? ready.leaves(ask, offset, limit) : newestLeaves(await store(), limit);
}

/** Records as they are after a write, and the ids of those that are gone. */
interface Change {
  put?: Records;
  gone?: RecordIds;
}

const nothing = { notes: [], clippings: [] };

/** How many records the catalogue takes at once. Chosen: a few ms, in which nobody else is answered. */
const AT_ONCE = 100;

/** One write after the other, in the order in which they completed: what came last must stand. */
const inTurn = turns();

async function keepTrue({ put = nothing, gone = nothing }: Change): Promise<void> {
  // Where loading it has failed, the next to ask loads it anew.
  const kept = await catalogue.kept()?.catch(() => null);
  if (!kept) return;
  const steps = [
    ...piecesOf(gone.notes, AT_ONCE).map((notes) => () => kept.drop({ notes, clippings: [] })),
    ...piecesOf(gone.clippings, AT_ONCE).map((clippings) => () => kept.drop({ notes: [], clippings })),
    // Clippings first: the notes on them stand with them from the start.
    ...piecesOf(put.clippings, AT_ONCE).map((clippings) => () => kept.put({ notes: [], clippings })),
    ...piecesOf(put.notes, AT_ONCE).map((notes) => () => kept.put({ notes, clippings: [] })),
  ];
  for (const [at, step] of steps.entries()) {
    if (at > 0) await goOn();
    step();
  }
}

/** Keeps catalogue and count true, and tells the open notebooks and pages. To be called after every write has completed. */
export async function recordsChanged(change: Change): Promise<void> {
  const { put, gone } = change;
  await inTurn(() => keepTrue(change));
  const clippings = [...(put?.clippings ?? []), ...(gone?.clippings ?? [])];
  // Nothing that a deletion waits for: other people's pages answer when they like.
  if (clippings.length > 0) void showClippingsEverywhere();
  await Promise.all([tellNotebooks(), countKept()]);
}

/** Has the open notebooks read anew what they show. */
export async function tellNotebooks(): Promise<void> {
  // Nobody answers when none is open.
  const told = client('notebook', notebookCalls, sendToExtension)
    .recordsChanged(null)
    .catch(() => null);
  await inTime(told, null);
}

/** The ids of some records. */
export function idsOf({ notes, clippings }: Records): RecordIds {
  return { notes: notes.map(({ id }) => id), clippings: clippings.map(({ id }) => id) };
}
