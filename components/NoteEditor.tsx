import type { Loading, NoteState, NoteStatus } from '../lib/model/card-state';
import { momentText } from '../lib/text/dates';
import { text } from '../lib/text/text';
import { Icon } from './Icon';

/** Whether the editor takes input: `waiting` for a moment of plain sight, `covered` while something hides it. */
export type Guard = 'open' | 'waiting' | 'covered';

/** What the person does with a note. */
export interface NoteEvents {
  onEdit: (text: string) => void;
  /** The field was left, or the person asks to try again. */
  onFlush: () => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

interface Props extends NoteEvents {
  note: Loading<NoteState>;
  /** Names the entry in the label of the field. */
  name: string;
  guard: Guard;
}

/** The reader's own words on an entry, and honestly where they are. */
export function NoteEditor({ note, name, guard, onEdit, onFlush, onKeepMine, onTakeTheirs }: Props) {
  if (note.kind === 'failed') return <p class="note-status note-failed">{text('card.note.unread', note)}</p>;
  const state: NoteState =
    note.kind === 'ready' ? note.value : { text: '', tags: [], status: { kind: 'untouched' } };
  const loading = note.kind === 'loading';
  return (
    <div class="note">
      <textarea
        class="note-field"
        aria-label={text('card.note.label', { name })}
        aria-describedby="note-status"
        placeholder={loading ? text('card.note.loading') : text('card.note.placeholder')}
        rows={3}
        value={state.text}
        readOnly={loading || guard !== 'open'}
        onInput={(event) => onEdit(event.currentTarget.value)}
        onBlur={onFlush}
      />
      <div class="note-foot">
        <p id="note-status" class={`note-status note-${state.status.kind}`} role="status">
          {guard === 'covered' ? text('card.note.covered') : <StatusText status={state.status} />}
        </p>
        {state.status.kind === 'failed' && (
          <button type="button" onClick={onFlush}>
            {text('card.note.retry')}
          </button>
        )}
      </div>
      {state.status.kind === 'conflict' && (
        <div class="note-conflict">
          <p>{text('card.note.theirs', { time: momentText(state.status.theirs.editedAt, Date.now()) })}</p>
          <blockquote>
            {state.status.theirs.text === '' ? text('card.note.theirsEmpty') : state.status.theirs.text}
          </blockquote>
          <p class="buttons">
            <button type="button" onClick={onKeepMine}>
              {text('card.note.keepMine')}
            </button>
            <button type="button" onClick={onTakeTheirs}>
              {text('card.note.takeTheirs')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function StatusText({ status }: { status: NoteStatus }) {
  switch (status.kind) {
    case 'untouched':
      return null;
    case 'changed':
      return <>{text('card.note.changed')}</>;
    case 'saving':
      return <>{text('card.note.saving')}</>;
    case 'saved':
      return (
        <>
          <Icon name="done" size={14} />{' '}
          {text('card.note.saved', { time: momentText(status.at, Date.now()) })}
        </>
      );
    case 'failed':
      return (
        <>
          <Icon name="warning" size={14} /> {text('card.note.failed', { reason: status.reason })}
        </>
      );
    case 'conflict':
      return (
        <>
          <Icon name="warning" size={14} /> {text('card.note.conflict')}
        </>
      );
  }
}
