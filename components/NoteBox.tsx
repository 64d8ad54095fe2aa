import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteState } from '../lib/model/card-state';
import { text } from '../lib/text/text';
import { Icon } from './Icon';
import { Markdown } from './Markdown';
import { NoteEditor, type NoteEvents } from './NoteEditor';

interface Props extends NoteEvents {
  state: NoteState;
  /** Names what the note is about in the label of the field. */
  name: string;
}

/** A note as it reads; a button turns it into the field in which it is written. An empty one is written at once. */
export function NoteBox({ state, name, ...events }: Props) {
  const [writing, setWriting] = useState(state.text.trim() === '');
  const root = useRef<HTMLDivElement>(null);
  const wasWriting = useRef(writing);
  const settled = state.status.kind === 'saved' || state.status.kind === 'untouched';

  useLayoutEffect(() => {
    // The button that was pressed is gone: what it led to takes the focus.
    if (wasWriting.current !== writing)
      root.current?.querySelector<HTMLElement>(writing ? 'textarea' : 'button')?.focus();
    wasWriting.current = writing;
  }, [writing]);

  return (
    <div ref={root} class="note-box">
      {writing || !settled ? (
        <>
          <NoteEditor note={{ kind: 'ready', value: state }} name={name} guard="open" {...events} />
          <p class="note-hint aside">
            {text('notebook.markdown')}{' '}
            {state.text.trim() !== '' && state.status.kind !== 'conflict' && (
              <button
                type="button"
                onClick={() => {
                  events.onFlush();
                  setWriting(false);
                }}
              >
                {text('notebook.doneWriting')}
              </button>
            )}
          </p>
        </>
      ) : (
        <>
          <Markdown text={state.text} />
          <button type="button" class="quiet" onClick={() => setWriting(true)}>
            <Icon name="note" size={14} /> {text('notebook.editNote')}
          </button>
        </>
      )}
    </div>
  );
}
