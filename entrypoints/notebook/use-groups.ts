import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { Loading } from '../../lib/model/card-state';
import type { CountedGroup, Grouping } from '../../lib/model/leaf';
import { errorText } from '../../lib/text/error-text';

/** The groups of a grouping, read anew after `changes`; none for `null`. */
export function useGroups(grouping: Grouping | null, changes: number): Loading<readonly CountedGroup[]> {
  const [groups, setGroups] = useState<Loading<readonly CountedGroup[]>>({ kind: 'loading' });
  useEffect(() => setGroups({ kind: 'loading' }), [grouping]);
  useEffect(() => {
    if (grouping === null) return;
    let wanted = true;
    background.leafGroups({ grouping }).then(
      (value) => wanted && setGroups({ kind: 'ready', value }),
      (error: unknown) => wanted && setGroups({ kind: 'failed', reason: errorText(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [grouping, changes]);
  return groups;
}
