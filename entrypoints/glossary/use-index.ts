import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { Loading } from '../../lib/model/card-state';
import type { GlossaryIndex } from '../../lib/model/glossary-index';
import { errorText } from '../../lib/text/error-text';

/** All entries of the glossary as lines. */
export function useIndex(): Loading<GlossaryIndex> {
  const [index, setIndex] = useState<Loading<GlossaryIndex>>({ kind: 'loading' });
  useEffect(() => {
    background.allLines(null).then(
      (value) => setIndex({ kind: 'ready', value }),
      (error: unknown) => setIndex({ kind: 'failed', reason: errorText(error) }),
    );
  }, []);
  return index;
}
