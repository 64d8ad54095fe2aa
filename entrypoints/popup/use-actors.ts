import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { sendToTab } from '../../lib/browser/transport';
import { CallError } from '../../lib/messages/contract';
import { client } from '../../lib/messages/dispatch';
import { readerCalls } from '../../lib/messages/reader';
import type { EntryLine } from '../../lib/model/card-content';
import type { Loading } from '../../lib/model/card-state';
import { errorText } from '../../lib/text/error-text';

/** Pages go on loading while the popup is open. In ms; chosen: soon enough to be believed. */
const POLL_MS = 1000;

/** A reader that has just been injected is silent or has found nothing yet; so many answers are waited for. */
const PATIENCE = 3;

export type Actors = Loading<readonly { line: EntryLine; count: number }[]> | { kind: 'absent' };

/** The entries on the page of a tab, kept fresh while `running`. `absent`: no reader answers in that tab. */
export function useActors(tabId: number | null, running: boolean): Actors {
  const [actors, setActors] = useState<Actors>({ kind: 'loading' });

  useEffect(() => {
    if (tabId === null || !running) return;
    setActors({ kind: 'loading' });
    const reader = client('reader', readerCalls, sendToTab(tabId));
    const lines = new Map<string, EntryLine>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    let tries = 0;

    const read = async (): Promise<Actors> => {
      const found = await reader.pageActors(null);
      const unknown = found.map((actor) => actor.entry).filter((entry) => !lines.has(entry));
      if (unknown.length > 0) {
        for (const line of await background.entryLines({ entries: unknown })) lines.set(line.id, line);
      }
      const value = found.flatMap(({ entry, count }) => {
        const line = lines.get(entry);
        return line ? [{ line, count }] : [];
      });
      return value.length === 0 && tries < PATIENCE ? { kind: 'loading' } : { kind: 'ready', value };
    };
    const poll = async () => {
      tries += 1;
      const next = await read().catch((error: unknown): Actors => {
        if (error instanceof CallError && error.code === 'gone') {
          return { kind: tries < PATIENCE ? 'loading' : 'absent' };
        }
        return { kind: 'failed', reason: errorText(error) };
      });
      if (stopped) return;
      setActors(next);
      timer = setTimeout(() => void poll(), tries < PATIENCE ? POLL_MS / 4 : POLL_MS);
    };
    void poll();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [tabId, running]);

  return actors;
}
