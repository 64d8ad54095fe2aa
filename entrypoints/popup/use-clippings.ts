import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ClippingRow } from '../../components/ClippingList';
import { background } from '../../lib/browser/background-client';
import type { Loading } from '../../lib/model/card-state';
import type { Clipping } from '../../lib/model/clipping';
import type { Records } from '../../lib/model/records';
import { errorText } from '../../lib/text/error-text';

/** The popup shows what was kept lately; the rest is for the notebook. */
const LIMIT = 50;

/**
 * The newest clippings, with deletion that can be undone while the popup is open. `say` is told why a page could not be
 * opened.
 */
export function useClippings(say: (words: string) => void) {
  const [rows, setRows] = useState<Loading<readonly ClippingRow[]>>({ kind: 'loading' });

  /** What was deleted with a clipping, by its id. */
  const deleted = useRef(new Map<string, Records>());

  const load = useCallback(() => {
    background.recentClippings({ limit: LIMIT }).then(
      (clippings) =>
        setRows({
          kind: 'ready',
          value: clippings.map((clipping) => ({ clipping, deleted: false, failure: null })),
        }),
      (error: unknown) => setRows({ kind: 'failed', reason: errorText(error) }),
    );
  }, []);
  useEffect(load, [load]);

  const change = (clipping: Clipping, work: Promise<unknown>, isDeleted: boolean) => {
    const put = (row: Partial<ClippingRow>) =>
      setRows((now) =>
        now.kind === 'ready'
          ? {
              kind: 'ready',
              value: now.value.map((old) => (old.clipping.id === clipping.id ? { ...old, ...row } : old)),
            }
          : now,
      );
    work.then(
      () => put({ deleted: isDeleted, failure: null }),
      (error: unknown) => put({ failure: errorText(error) }),
    );
  };

  return {
    rows,
    load,
    /** The popup closes once the page is there, as popups do. */
    onOpen: ({ id }: Clipping) =>
      void background.openPassage({ id }).catch((error: unknown) => say(errorText(error))),
    onDelete: (clipping: Clipping) => {
      const work = background.deleteRecords({ notes: [], clippings: [clipping.id] });
      change(
        clipping,
        work.then((records) => deleted.current.set(clipping.id, records)),
        true,
      );
    },
    onUndo: (clipping: Clipping) => {
      const records = deleted.current.get(clipping.id);
      if (records) change(clipping, background.restoreRecords(records), false);
    },
  };
}
