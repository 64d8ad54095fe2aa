import { background } from '../../lib/browser/background-client';
import type { RecordIds, Records } from '../../lib/model/records';
import { piecesOf } from '../../lib/slices/pieces-of';

/** How many records are asked for at once: small enough for any browser's messages even if every text is as long as may be. */
const AT_ONCE = 250;

/**
 * Reads whole records in several messages. `onRead` is told how many there are so far. Resolves to `null` once `signal`
 * aborts.
 */
export async function readRecords(
  ids: RecordIds,
  signal: AbortSignal,
  onRead: (count: number) => void,
): Promise<Records | null> {
  const records: Records = { notes: [], clippings: [] };
  const read = async (part: RecordIds) => {
    const { notes, clippings } = await background.records(part);
    records.notes.push(...notes);
    records.clippings.push(...clippings);
    onRead(records.notes.length + records.clippings.length);
  };
  for (const notes of parts(ids.notes)) {
    if (signal.aborted) return null;
    await read({ notes, clippings: [] });
  }
  for (const clippings of parts(ids.clippings)) {
    if (signal.aborted) return null;
    await read({ notes: [], clippings });
  }
  return signal.aborted ? null : records;
}

/** A list cut into pieces that fit into a message. */
export function parts<T>(list: readonly T[]): T[][] {
  return piecesOf(list, AT_ONCE);
}
