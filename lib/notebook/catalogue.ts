import type { Clipping } from '../model/clipping';
import type { EntryId } from '../model/entry';
import {
  type Ask,
  type CountedGroup,
  type Grouping,
  groupings,
  type Leaf,
  leafId,
  leafTime,
} from '../model/leaf';
import type { Note } from '../model/note';
import type { RecordIds, Records } from '../model/records';
import { fold } from './fold';
import { groupKey, groupsOf, hasWords } from './leaf-parts';
import { leafWords } from './leaf-words';
import { queryTerms } from './query-terms';

/** All leaves, in memory, so that each letter of a query is answered at once. */
export interface Catalogue {
  /** Adds records, or replaces those of the same ids. */
  put(records: Records): void;
  /** Takes records out; ids that are not there are passed over. */
  drop(ids: RecordIds): void;
  /** The leaves that are asked for: how many, and those from `offset` on, at most `limit`. */
  leaves(ask: Ask, offset: number, limit: number): { total: number; leaves: Leaf[] };
  /** The ids of all that is asked for. */
  ids(ask: Ask): RecordIds;
  /** The leaf of a record; `null` when there is none. */
  leaf(id: string): Leaf | null;
  /** The groups of a grouping with their counts; months newest first, the others by count. */
  groups(grouping: Grouping): CountedGroup[];
}

/** A leaf with what a search compares. */
interface Shelved {
  leaf: Leaf;
  time: number;
  words: string;
  groups: ReadonlySet<string>;
}

/**
 * An empty catalogue. `nameOf` gives the name of an entry, so that a leaf is found by whom it is about. A search looks
 * at every leaf: linear in all that is kept (20 000 leaves of 600 characters: about 10 ms), and without an index
 * that would have to be kept true.
 */
export function catalogue(nameOf: (entry: EntryId) => string): Catalogue {
  const notes = new Map<string, Note>();
  const clippings = new Map<string, Clipping>();
  /** The note on a clipping, by the clipping's id. */
  const comments = new Map<string, Note>();
  const shelf = new Map<string, Shelved>();
  /** Newest first; `null` once something has changed. */
  let order: Shelved[] | null = null;
  /** The groups that were asked for since something has changed. */
  const grouped = new Map<Grouping, CountedGroup[]>();

  const changed = () => {
    order = null;
    grouped.clear();
  };

  const shelve = (leaf: Leaf) => {
    if (!hasWords(leaf)) return void shelf.delete(leafId(leaf));
    const groups = groupings.flatMap((grouping) => groupsOf(leaf, grouping).map(groupKey));
    shelf.set(leafId(leaf), {
      leaf,
      time: leafTime(leaf),
      words: leafWords(leaf, nameOf),
      groups: new Set(['all', ...groups]),
    });
  };

  const shelveClipping = (id: string) => {
    const clipping = clippings.get(id);
    if (clipping) shelve({ kind: 'clipping', clipping, note: comments.get(id) ?? null });
  };

  /** A note on a clipping stands on the clipping's leaf; without that, or beside another such note, on its own. */
  const shelveNote = (note: Note) => {
    const on = note.about.kind === 'clipping' ? note.about.clipping : null;
    const other = on === null ? undefined : comments.get(on);
    if (on !== null && (!other || other.id === note.id || other.editedAt < note.editedAt)) {
      comments.set(on, note);
      shelveClipping(on);
    }
    for (const each of other ? [other, note] : [note]) {
      const shown = on !== null && clippings.has(on) && comments.get(on)?.id === each.id;
      if (shown) shelf.delete(each.id);
      else shelve({ kind: 'note', note: each });
    }
  };

  const dropNote = (id: string) => {
    const note = notes.get(id);
    notes.delete(id);
    shelf.delete(id);
    const on = note?.about.kind === 'clipping' ? note.about.clipping : null;
    if (on === null || comments.get(on)?.id !== id) return;
    comments.delete(on);
    shelveClipping(on);
  };

  const inOrder = () => {
    order ??= [...shelf.values()].sort((a, b) => b.time - a.time);
    return order;
  };

  const found = ({ group, query, order: wanted }: Ask): Shelved[] => {
    const key = groupKey(group);
    const terms = queryTerms(query).map(fold);
    const all = inOrder().filter(
      ({ groups, words }) => groups.has(key) && terms.every((term) => words.includes(term)),
    );
    return wanted === 'oldest' ? all.reverse() : all;
  };

  return {
    put(records) {
      changed();
      for (const clipping of records.clippings) {
        clippings.set(clipping.id, clipping);
        const comment = comments.get(clipping.id);
        if (comment) shelf.delete(comment.id);
        shelveClipping(clipping.id);
      }
      for (const note of records.notes) {
        notes.set(note.id, note);
        shelveNote(note);
      }
    },
    drop(ids) {
      changed();
      for (const id of ids.notes) dropNote(id);
      for (const id of ids.clippings) {
        clippings.delete(id);
        shelf.delete(id);
        const orphan = comments.get(id);
        if (orphan) shelve({ kind: 'note', note: orphan });
      }
    },
    leaves(ask, offset, limit) {
      const all = found(ask);
      return { total: all.length, leaves: all.slice(offset, offset + limit).map(({ leaf }) => leaf) };
    },
    ids(ask) {
      const ids: RecordIds = { notes: [], clippings: [] };
      for (const { leaf } of found(ask)) {
        if (leaf.kind === 'clipping') ids.clippings.push(leaf.clipping.id);
        else ids.notes.push(leaf.note.id);
      }
      return ids;
    },
    leaf: (id) => shelf.get(id)?.leaf ?? null,
    groups(grouping) {
      const known = grouped.get(grouping);
      if (known) return known;
      const groups = countGroups(inOrder(), grouping);
      grouped.set(grouping, groups);
      return groups;
    },
  };
}

/** The groups of leaves that come newest first. */
function countGroups(shelved: readonly Shelved[], grouping: Grouping): CountedGroup[] {
  const counted = new Map<string, CountedGroup>();
  for (const { leaf } of shelved) {
    for (const group of groupsOf(leaf, grouping)) {
      const key = groupKey(group);
      const known = counted.get(key);
      if (known) known.count += 1;
      else counted.set(key, { group, count: 1 });
    }
  }
  const groups = [...counted.values()];
  // Months came in the order of time already.
  return grouping === 'month' ? groups : groups.sort((a, b) => b.count - a.count);
}
