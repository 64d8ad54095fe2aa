import { useEffect, useState } from 'preact/hooks';
import paragraphs from '../../assets/sample/welcome.json';
import { background } from '../../lib/browser/background-client';
import { blocksOf } from '../../lib/messages/findings';
import type { BlockMentions } from '../../lib/model/mention';

/** The sample, and what the finder finds in it; `null` until that is known, and where it cannot be. */
export function useSample() {
  const [found, setFound] = useState<BlockMentions[] | null>(null);
  useEffect(() => {
    // Without an answer the sample stays plain, and the page tells the rest all the same.
    background.findMentions({ texts: paragraphs, introduced: [], strangers: [] }).then(
      (findings) => setFound(blocksOf(findings)),
      () => setFound(null),
    );
  }, []);
  return { paragraphs, found };
}
