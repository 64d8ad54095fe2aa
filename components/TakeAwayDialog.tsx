import { useState } from 'preact/hooks';
import { countText, text } from '../lib/text/text';
import { Dialog } from './Dialog';
import { Notice } from './Notice';
import { Progress } from './Progress';

/** How far taking away has come. `count`: how many records are in the file. */
export type TakeAwayState =
  | { kind: 'idle' }
  | { kind: 'working'; done: number; total: number }
  | { kind: 'done'; name: string; count: number }
  | { kind: 'failed'; reason: string };

/** The formats that are offered, by their names in the catalogue of words. */
type Format = 'backup' | 'folder' | 'markdown' | 'csv' | 'csl' | 'bibtex';

interface Props {
  formats: readonly Format[];
  /** How many leaves are marked. */
  chosen: number;
  state: TakeAwayState;
  onStart: (format: Format, scope: 'all' | 'chosen') => void;
  onCancel: () => void;
  onClose: () => void;
}

/** Asks what is to be taken away and how, and tells what has come of it. */
export function TakeAwayDialog({ formats, chosen, state, onStart, onCancel, onClose }: Props) {
  const [format, setFormat] = useState<Format>('backup');
  const [scope, setScope] = useState<'all' | 'chosen'>(chosen > 0 ? 'chosen' : 'all');
  const working = state.kind === 'working';
  return (
    <Dialog title={text('takeAway.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onStart(format, scope);
        }}
      >
        {chosen > 0 && (
          <fieldset disabled={working}>
            <legend>{text('takeAway.scope')}</legend>
            {(['chosen', 'all'] as const).map((each) => (
              <label key={each} class="choice">
                <input type="radio" name="scope" checked={scope === each} onChange={() => setScope(each)} />
                <span>
                  {each === 'all' ? text('takeAway.scope.all') : countText('takeAway.scope.chosen', chosen)}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <fieldset disabled={working}>
          <legend>{text('takeAway.format')}</legend>
          {formats.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="format" checked={format === each} onChange={() => setFormat(each)} />
              <span>
                {text(`takeAway.format.${each}`)}
                <span class="aside">{text(`takeAway.format.${each}.hint`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="dialog-foot">
          <p role="status">{state.kind === 'done' && doneText(state)}</p>
          {working && <Progress label={text('takeAway.working')} {...state} onCancel={onCancel} />}
          {!working && (
            <button type="submit" class="primary">
              {text('takeAway.start')}
            </button>
          )}
        </div>
        {state.kind === 'failed' && <Notice tone="warning">{text('exchange.failed', state)}</Notice>}
      </form>
    </Dialog>
  );
}

function doneText({ name, count }: { name: string; count: number }): string {
  return count === 0 ? text('takeAway.empty') : countText('takeAway.done', count, { name });
}
