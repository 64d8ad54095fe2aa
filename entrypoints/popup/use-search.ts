import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { Loading } from '../../lib/model/card-state';
import type { FoundLine } from '../../lib/model/glossary-index';
import { errorText } from '../../lib/text/error-text';

/** More would not be read: one types another letter. */
const LIMIT = 30;

/** Entries that answer the query as it is typed. Results of the query before stay until new ones are there. */
export function useSearch(query: string): Loading<readonly FoundLine[]> {
  const [results, setResults] = useState<Loading<readonly FoundLine[]>>({ kind: 'loading' });

  useEffect(() => {
    if (query.trim() === '') return setResults({ kind: 'loading' });
    let wanted = true;
    background.search({ query, limit: LIMIT }).then(
      (value) => wanted && setResults({ kind: 'ready', value }),
      (error: unknown) => wanted && setResults({ kind: 'failed', reason: errorText(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [query]);

  return results;
}
