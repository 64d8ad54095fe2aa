import { memo } from '../../lib/browser/memo';
import { sendToExtension } from '../../lib/browser/transport';
import { client } from '../../lib/messages/dispatch';
import { notebookCalls } from '../../lib/messages/notebook';
import type { Ask, Leaf } from '../../lib/model/leaf';
import type { RecordIds, Records } from '../../lib/model/records';
import { type Catalogue, catalogue as emptyCatalogue } from '../../lib/notebook/catalogue';
import { newestLeaves } from '../../lib/store/newest';
import { readAll } from '../../lib/store/read';
import { entryNames } from './glossary';
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

/** To be called after every write has completed: keeps the catalogue and the count true, and tells the open notebooks and pages. */
export async function recordsChanged({ put, gone }: Change): Promise<void> {
  // Where loading it has failed, the next to ask loads it anew.
  const kept = await catalogue.kept()?.catch(() => null);
  if (gone) kept?.drop(gone);
  if (put) kept?.put(put);
  const clippings = [...(put?.clippings ?? []), ...(gone?.clippings ?? [])];
  await Promise.all([
    tellNotebooks(),
    countKept(),
    clippings.length > 0 ? showClippingsEverywhere() : undefined,
  ]);
}

/** Has the open notebooks read anew what they show. */
export async function tellNotebooks(): Promise<void> {
  // Nobody answers when none is open.
  await client('notebook', notebookCalls, sendToExtension)
    .recordsChanged(null)
    .catch(() => null);
}

/** The ids of some records. */
export function idsOf({ notes, clippings }: Records): RecordIds {
  return { notes: notes.map(({ id }) => id), clippings: clippings.map(({ id }) => id) };
}
