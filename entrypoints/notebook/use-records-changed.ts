import { useEffect, useState } from 'preact/hooks';
import { listen } from '../../lib/browser/transport';
import { answering } from '../../lib/messages/dispatch';
import { notebookCalls } from '../../lib/messages/notebook';

/** A number that is another one whenever records were changed, wherever that happened. */
export function useRecordsChanged(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const count = () => setChanges((before) => before + 1);
    listen(
      answering('notebook', notebookCalls, {
        recordsChanged() {
          count();
          return null;
        },
      }),
      life.signal,
    );
    // A computer that slept, or an extension that was updated, may have missed some.
    window.addEventListener('focus', count, { signal: life.signal });
    return () => life.abort();
  }, []);
  return changes;
}
