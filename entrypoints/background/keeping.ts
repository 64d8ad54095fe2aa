import type { Clipping, Passage } from '../../lib/model/clipping';
import type { EntryId } from '../../lib/model/entry';
import type { NoteDraft, NoteSaved } from '../../lib/model/note';
import type { RecordIds, Records } from '../../lib/model/records';
import type { TagChange } from '../../lib/model/tag';
import * as clippings from '../../lib/store/clippings';
import * as deleting from '../../lib/store/delete';
import * as notes from '../../lib/store/notes';
import * as tagging from '../../lib/store/tag';
import { idsOf, recordsChanged } from './notebook';
import { store } from './store';

/*
 * Every write of what the person keeps. Each resolves once its transaction has completed; telling the notebook about it
 * is nothing that a save waits for.
 */

export async function saveNote(draft: NoteDraft): Promise<NoteSaved> {
  const saved = await notes.saveNote(await store(), draft, Date.now());
  if (saved.kind === 'saved') void recordsChanged({ put: { notes: [saved.note], clippings: [] } });
  return saved;
}

export async function saveClipping(passage: Passage, entries: readonly EntryId[]): Promise<Clipping> {
  const clipping = await clippings.saveClipping(await store(), passage, entries, Date.now());
  void recordsChanged({ put: { notes: [], clippings: [clipping] } });
  return clipping;
}

export async function deleteRecords(ids: RecordIds): Promise<Records> {
  const deleted = await deleting.deleteRecords(await store(), ids);
  void recordsChanged({ gone: idsOf(deleted) });
  return deleted;
}

export async function restoreRecords(records: Records): Promise<void> {
  void recordsChanged({ put: await deleting.restoreRecords(await store(), records) });
}

export async function tagRecords(ids: RecordIds, change: TagChange): Promise<void> {
  const tagged = await tagging.tagRecords(await store(), ids, change, Date.now());
  void recordsChanged({ put: tagged });
}
