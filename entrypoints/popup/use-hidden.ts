import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HiddenRow } from '../../components/HiddenList';
import { background } from '../../lib/browser/background-client';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** The entries that are never shown on the page of a tab. `say` is told why one could not be brought back. */
export function useHidden(tabId: number | null, say: (words: string | null) => void) {
  const [rows, setRows] = useState<readonly HiddenRow[]>([]);
  const fail = (error: unknown) => say(text('popup.hidden.failed', { reason: errorText(error) }));

  const load = useCallback(async () => {
    if (tabId === null) return;
    const exceptions = await background.exceptions({ tabId });
    const lines = await background.entryLines({ entries: exceptions.map(({ entry }) => entry) });
    const names = new Map(lines.map(({ id, name }) => [id, name]));
    // An entry that a newer glossary lacks is told by its id.
    setRows(
      exceptions.map((exception) => ({ exception, name: names.get(exception.entry) ?? exception.entry })),
    );
  }, [tabId]);
  useEffect(() => {
    load().catch(fail);
  }, [load]);

  return {
    rows,
    onShow: ({ exception }: HiddenRow) => {
      say(null);
      background.removeException(exception).then(load).catch(fail);
    },
  };
}
