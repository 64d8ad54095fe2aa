import { useState } from 'preact/hooks';
import type { BringInState } from '../../components/BringInDialog';
import type { Found } from '../../components/BringInPreview';
import { background } from '../../lib/browser/background-client';
import { canonicalJson } from '../../lib/exchange/canonical-json';
import { decide, type MergeRule, mergeRules } from '../../lib/exchange/decide';
import type { Incoming } from '../../lib/exchange/incoming';
import { type Preview, preview } from '../../lib/exchange/preview';
import { fairPauses } from '../../lib/slices/fair-pauses';
import { inSlices } from '../../lib/slices/in-slices';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';
import { readIncoming } from './read-incoming';
import { readRecords } from './read-records';
import { sendMerge } from './send-merge';
import { useWork } from './use-work';

/** A file that has been read, and what it would bring. */
interface Read {
  name: string;
  incoming: Extract<Incoming, { kind: 'read' }>;
  preview: Preview;
}

/** Brings in a file: `read` it, look at what was found, `merge` it. */
export function useBringIn() {
  const [state, setState] = useState<BringInState>({ kind: 'choosing' });
  const [read, setRead] = useState<Read | null>(null);
  const { begin, stop, seldom } = useWork();

  const failed = (error: unknown) => setState({ kind: 'failed', reason: errorText(error) });

  const compare = async (name: string, incoming: Read['incoming'], stale: boolean, signal: AbortSignal) => {
    const here = await readRecords(await background.idsToTake(null), signal, () => undefined);
    if (here === null) return;
    const found = await inSlices(
      preview(incoming.records, here, Date.now()),
      signal,
      () => undefined,
      fairPauses(),
    );
    if (found === undefined) return;
    setRead({ name, incoming, preview: found });
    setState({ kind: 'found', stale, found: await foundIn(name, incoming, found) });
  };

  const readFile = async (file: File) => {
    const signal = begin();
    setState({ kind: 'reading', done: 0 });
    let done = 0;
    const incoming = await readIncoming(file, signal, () => {
      done += 1;
      seldom(() => setState({ kind: 'reading', done }));
    });
    if (incoming === null) return;
    if (incoming.kind === 'unreadable') setState({ kind: 'unreadable', name: file.name, why: incoming.why });
    else await compare(file.name, incoming, false, signal);
  };

  const write = async ({ name, incoming, preview: found }: Read, rule: MergeRule, settings: boolean) => {
    const signal = begin();
    const merge = decide(found, rule);
    const total = merge.notes.length + merge.clippings.length;
    setState({ kind: 'writing', done: 0, total });
    const merged = await sendMerge(merge, signal, (done) =>
      seldom(() => setState({ kind: 'writing', done, total })),
    );
    if (merged === null) return;
    if (merged === 'stale') return compare(name, incoming, true, signal);
    if (merged === 'lost') return setState({ kind: 'failed', reason: text('bringIn.lost') });
    if (settings && incoming.settings) await background.restoreSettings(incoming.settings);
    setState({ kind: 'done', count: total, settings });
  };

  return {
    state,
    read: (file: File) => void readFile(file).catch(failed),
    merge: (rule: MergeRule, settings: boolean) => read && void write(read, rule, settings).catch(failed),
    cancel() {
      stop();
      setState({ kind: 'choosing' });
    },
  };
}

async function foundIn(name: string, incoming: Read['incoming'], found: Preview): Promise<Found> {
  const here = await background.settingsToTake(null);
  const writes = mergeRules.map((rule): [MergeRule, number] => {
    const { notes, clippings } = decide(found, rule);
    return [rule, notes.length + clippings.length];
  });
  const theirs = ({ theirs: record }: { theirs: Found['joined'][number] }) => record;
  return {
    name,
    added: found.added,
    changed: {
      notes: found.changed.notes.map(theirs),
      clippings: found.changed.clippings.map((change) => change.theirs),
    },
    joined: found.joined.map(theirs),
    same: found.same,
    broken: [...incoming.broken, ...found.broken],
    settings: incoming.settings !== null && canonicalJson(incoming.settings) !== canonicalJson(here),
    writes: Object.fromEntries(writes) as Found['writes'],
  };
}
