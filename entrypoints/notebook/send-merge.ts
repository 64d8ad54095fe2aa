import { background } from '../../lib/browser/background-client';
import type { Merge, Merged } from '../../lib/model/merge';
import { newId } from '../../lib/model/new-id';
import { parts } from './read-records';

/**
 * Sends a merge to the background and has it written. `onSent` is told how many records have been sent. Resolves once
 * the transaction has completed; to `null`, with nothing written, once `signal` aborts before that was begun.
 */
export async function sendMerge(
  { notes, clippings }: Merge,
  signal: AbortSignal,
  onSent: (count: number) => void,
): Promise<Merged | null> {
  const id = newId();
  const all: Merge[] = [
    ...parts(notes).map((part) => ({ notes: part, clippings: [] })),
    ...parts(clippings).map((part) => ({ notes: [], clippings: part })),
  ];
  let sent = 0;
  for (const part of all) {
    if (signal.aborted) return null;
    await background.mergePart({ id, part });
    sent += part.notes.length + part.clippings.length;
    onSent(sent);
  }
  return signal.aborted ? null : background.merge({ id, parts: all.length });
}
