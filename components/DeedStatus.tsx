import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageDeeds } from '../lib/model/card-state';
import { text } from '../lib/text/text';

/** What became of the last deed, told to screen readers too, with the way back where there is one. */
export function DeedStatus({ deeds: { said, hidden }, onUndo }: { deeds: PageDeeds; onUndo: () => void }) {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(hidden);
  // The button that was pressed is gone: the way back takes the focus, or once that is gone the words.
  useLayoutEffect(() => {
    if (hidden !== null) root.current?.querySelector('button')?.focus();
    else if (before.current !== null && said !== null) root.current?.querySelector('p')?.focus();
    before.current = hidden;
  }, [hidden]);
  return (
    <div ref={root} class={said === null ? 'unseen' : 'deed-status'}>
      <p role="status" tabIndex={-1} class={`deed-words ${said?.failed ? 'failure' : ''}`}>
        {said?.text}
      </p>
      {hidden !== null && (
        <button type="button" onClick={onUndo}>
          {text('card.hide.undo')}
        </button>
      )}
    </div>
  );
}
