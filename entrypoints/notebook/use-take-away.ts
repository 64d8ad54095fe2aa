import { useState } from 'preact/hooks';
import type { TakeAwayState } from '../../components/TakeAwayDialog';
import { background } from '../../lib/browser/background-client';
import type { Names } from '../../lib/exchange/names';
import { type TakeAwayFormat, takeAway } from '../../lib/exchange/take-away';
import type { EntryId } from '../../lib/model/entry';
import type { RecordIds, Records } from '../../lib/model/records';
import { fairPauses } from '../../lib/slices/fair-pauses';
import { inSlices } from '../../lib/slices/in-slices';
import { errorText } from '../../lib/text/error-text';
import { download } from './download';
import { gatherBlob } from './gather-blob';
import { readRecords } from './read-records';
import { useWork } from './use-work';

/** Takes records away as a file: `start` with their ids, or `null` for all there are. */
export function useTakeAway() {
  const [state, setState] = useState<TakeAwayState>({ kind: 'idle' });
  const { begin, stop, seldom } = useWork();

  const write = async (format: TakeAwayFormat, chosen: RecordIds | null) => {
    const signal = begin();
    const begunAt = Date.now();
    const ids = await background.idsToTake(chosen);
    const count = ids.notes.length + ids.clippings.length;
    // Reading and writing are about as much work.
    const tell = (done: number) => seldom(() => setState({ kind: 'working', done, total: 2 * count }));
    setState({ kind: 'working', done: 0, total: 2 * count });
    const records = await readRecords(ids, signal, tell);
    if (records === null) return;
    const settings = format === 'backup' && chosen === null ? await background.settingsToTake(null) : null;
    const file = takeAway(format, records, await namesIn(records), settings, Date.now());
    const blob = gatherBlob();
    let written = 0;
    await inSlices(
      file.pieces,
      signal,
      (piece) => {
        blob.add(piece);
        written += 1;
        tell(count + Math.min(count, Math.round((count * written) / file.steps)));
      },
      fairPauses(),
    );
    if (signal.aborted) return;
    if (count > 0) download(blob.end(file.type), file.name);
    if (format === 'backup' && chosen === null) await background.backupMade({ begunAt });
    setState({ kind: 'done', name: file.name, count });
  };

  return {
    state,
    start: (format: TakeAwayFormat, chosen: RecordIds | null) =>
      void write(format, chosen).catch((error: unknown) =>
        setState({ kind: 'failed', reason: errorText(error) }),
      ),
    cancel() {
      stop();
      setState({ kind: 'idle' });
    },
  };
}

async function namesIn({ notes, clippings }: Records): Promise<Names> {
  const entries = new Set<EntryId>(clippings.flatMap((clipping) => clipping.entries));
  for (const { about } of notes) if (about.kind === 'entry') entries.add(about.entry);
  const lines = await background.entryLines({ entries: [...entries] });
  return new Map(lines.map(({ id, name }) => [id, name]));
}
