import { Notice } from '../../components/Notice';
import { background } from '../../lib/browser/background-client';
import { countText, text } from '../../lib/text/text';
import { useTakeAway } from './use-take-away';

interface Props {
  unsaved: number;
  onRest: () => void;
}

/** Says that much was written since the last backup, and makes one with one click. */
export function BackupReminder({ unsaved, onRest }: Props) {
  const { state, start } = useTakeAway();
  if (state.kind === 'done')
    return (
      <Notice>
        <span role="status">{countText('takeAway.done', state.count, { name: state.name })}</span>
      </Notice>
    );
  return (
    <Notice>
      {state.kind === 'failed' ? text('exchange.failed', state) : countText('backup.unsaved', unsaved)}{' '}
      <button type="button" disabled={state.kind === 'working'} onClick={() => start('backup', null)}>
        {text('backup.now')}
      </button>{' '}
      <button type="button" class="quiet" onClick={() => void background.restReminder(null).then(onRest)}>
        {text('backup.later')}
      </button>
    </Notice>
  );
}
