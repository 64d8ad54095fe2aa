import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A text with the hits of a search marked. `terms` are as typed; case and diacritics make no difference. */
export function MarkedText({ text, terms }: { text: string; terms: readonly string[] }) {
  const element = useRef<HTMLSpanElement>(null);
  const wanted = terms.join('\n');

  useLayoutEffect(() => {
    if (!element.current) return;
    // Written here and not by Preact, which must not meet text nodes that mark.js has cut.
    element.current.textContent = text;
    if (wanted !== '') new Mark(element.current).mark(wanted.split('\n'), { separateWordSearch: false });
  }, [text, wanted]);

  return <span ref={element} />;
}
