import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { PassageFound } from '../../lib/model/passage-found';

/** What became of a clipping's passage on its page, read anew after `changes`; `null` where that is not known. */
export function usePassageFound(id: string, changes: number): PassageFound | null {
  const [found, setFound] = useState<PassageFound | null>(null);
  useEffect(() => {
    let wanted = true;
    background.passageFound({ id }).then(
      (value) => wanted && setFound(value),
      // Nothing is lost: the clipping itself is shown.
      () => wanted && setFound(null),
    );
    return () => {
      wanted = false;
    };
  }, [id, changes]);
  return found;
}
