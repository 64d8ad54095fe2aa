import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HiddenRow } from '../../components/HiddenList';
import { onTabChange } from '../../lib/browser/active-tab';
import { background } from '../../lib/browser/background-client';
import type { Exception } from '../../lib/model/exception';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/**
 * The entries that are never shown on the page of a tab, or anywhere at all; none for `null`. `whereWords` says where
 * one is hidden; `say` is told why one could not be brought back.
 */
export function useHidden(
  of: number | 'all' | null,
  whereWords: (where: Exception['where']) => string,
  say: (words: string | null) => void,
) {
  const [rows, setRows] = useState<readonly HiddenRow[]>([]);
  const fail = (error: unknown) => say(text('popup.hidden.failed', { reason: errorText(error) }));

  const load = useCallback(async () => {
    if (of === null) return;
    const exceptions = await background.exceptions({ tabId: of === 'all' ? null : of });
    const lines = await background.entryLines({ entries: exceptions.map(({ entry }) => entry) });
    const names = new Map(lines.map(({ id, name }) => [id, name]));
    // An entry that a newer glossary lacks is told by its id.
    setRows(
      exceptions.map((exception) => ({
        exception,
        name: names.get(exception.entry) ?? exception.entry,
        where: whereWords(exception.where),
      })),
    );
  }, [of]);
  useEffect(() => {
    const look = () => void load().catch(fail);
    look();
    return typeof of === 'number' ? onTabChange(of, look) : undefined;
  }, [load]);

  return {
    rows,
    onShow: ({ exception }: HiddenRow) => {
      say(null);
      background.removeException(exception).then(load).catch(fail);
    },
  };
}
