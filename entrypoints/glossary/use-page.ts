import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { tabTitle } from '../../lib/browser/glossary-page';
import { sendToTab } from '../../lib/browser/transport';
import { CallError } from '../../lib/messages/contract';
import { client } from '../../lib/messages/dispatch';
import { readerCalls } from '../../lib/messages/reader';
import type { EntryLine } from '../../lib/model/card-content';
import type { Loading } from '../../lib/model/card-state';
import type { KnownTie } from '../../lib/model/known-tie';
import type { Meeting } from '../../lib/model/meeting';
import { errorText } from '../../lib/text/error-text';

/** What a page says of the glossary's entries, and the glossary of those. */
export interface PageRead {
  title: string;
  actors: readonly { line: EntryLine; count: number }[];
  ties: readonly KnownTie[];
  meetings: readonly Meeting[];
}

/** `gone`: no reader answers in that tab. */
export type PageState = Loading<PageRead> | { kind: 'gone' };

/** The page of a tab, read anew whenever the person comes back to this one. */
export function usePage(tabId: number): PageState {
  const [page, setPage] = useState<PageState>({ kind: 'loading' });

  useEffect(() => {
    let wanted = true;
    const load = () => {
      readPage(tabId).then(
        (value) => wanted && setPage({ kind: 'ready', value }),
        (error: unknown) => {
          if (!wanted) return;
          const gone = error instanceof CallError && error.code === 'gone';
          setPage(gone ? { kind: 'gone' } : { kind: 'failed', reason: errorText(error) });
        },
      );
    };
    setPage({ kind: 'loading' });
    load();
    window.addEventListener('focus', load);
    return () => {
      wanted = false;
      window.removeEventListener('focus', load);
    };
  }, [tabId]);

  return page;
}

async function readPage(tabId: number): Promise<PageRead> {
  const reader = client('reader', readerCalls, sendToTab(tabId));
  const [title, found, meetings] = await Promise.all([
    tabTitle(tabId),
    reader.pageActors(null),
    reader.meetings(null),
  ]);
  const entries = found.map(({ entry }) => entry);
  const [lines, ties] = await Promise.all([
    background.entryLines({ entries }),
    background.tiesAmong({ entries }),
  ]);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const actors = found.flatMap(({ entry, count }) => {
    const line = byId.get(entry);
    return line ? [{ line, count }] : [];
  });
  return { title: title ?? '', actors, ties, meetings };
}
