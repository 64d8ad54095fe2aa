import { background } from '../../lib/browser/background-client';
import { bringIn, tooBig } from '../../lib/exchange/bring-in';
import type { Incoming } from '../../lib/exchange/incoming';
import type { Clipping } from '../../lib/model/clipping';
import { fairPauses } from '../../lib/slices/fair-pauses';
import { inSlices } from '../../lib/slices/in-slices';
import { text } from '../../lib/text/text';
import { parts } from './read-records';

/**
 * Reads a file, and finds the entries in passages of which the file does not tell them. `onRead` is called for every
 * record. Resolves to `null` once `signal` aborts.
 */
export async function readIncoming(
  file: File,
  signal: AbortSignal,
  onRead: () => void,
): Promise<Incoming | null> {
  const why = tooBig(file.size);
  if (why !== null) return { kind: 'unreadable', why };
  const content = await utf8Of(file);
  if (content === null) return { kind: 'unreadable', why: text('bring.why.encoding') };
  const incoming = await inSlices(bringIn(content), signal, onRead, fairPauses());
  if (incoming === undefined) return null;
  if (incoming.kind === 'read') await findEntries(incoming.records.clippings, signal);
  return signal.aborted ? null : incoming;
}

/** The text of a file; `null` when it is in another encoding, or no text. */
async function utf8Of(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    // Thrown for bytes that are not UTF-8. A file that went away meanwhile is a DOMException.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function findEntries(clippings: Clipping[], signal: AbortSignal): Promise<void> {
  const untold = clippings.filter(({ entries, selector }) => entries.length === 0 && selector !== null);
  for (const part of parts(untold)) {
    if (signal.aborted) return;
    const found = await background.entriesIn({ texts: part.map(({ selector }) => selector?.exact ?? '') });
    for (const [at, clipping] of part.entries()) clipping.entries = found[at] ?? [];
  }
}
