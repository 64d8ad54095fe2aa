import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { Loading } from '../../lib/model/card-state';
import type { Leaf } from '../../lib/model/leaf';
import { errorText } from '../../lib/text/error-text';

/** The leaf of a record, read anew after `changes`; `null` where there is none. */
export function useLeaf(id: string, changes: number): Loading<Leaf | null> {
  const [leaf, setLeaf] = useState<Loading<Leaf | null>>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    background.leaf({ id }).then(
      (value) => wanted && setLeaf({ kind: 'ready', value }),
      (error: unknown) => wanted && setLeaf({ kind: 'failed', reason: errorText(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [id, changes]);
  return leaf;
}
