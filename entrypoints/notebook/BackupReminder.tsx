import { Notice } from '../../components/Notice';
import type { AutomaticBackup } from '../../lib/model/automatic-backup';
import { countText, text } from '../../lib/text/text';
import { useTakeAway } from './use-take-away';

interface Props {
  unsaved: number;
  /** How it stands with automatic backups. */
  backup: AutomaticBackup;
  /** An automatic one is being made. */
  working: boolean;
  onAutomatic: () => void;
  /** Not now. */
  onRest: () => void;
}

/** Says that much was written since the last backup, makes one with one click, and with another all those to come. */
export function BackupReminder({ unsaved, backup, working, onAutomatic, onRest }: Props) {
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
      <button
        type="button"
        disabled={state.kind === 'working' || working}
        onClick={() => start('backup', null)}
      >
        {text('backup.now')}
      </button>{' '}
      {!backup.plan.on && (
        <button type="button" disabled={working} onClick={onAutomatic}>
          {text('backup.automatic')}
        </button>
      )}{' '}
      <button type="button" class="quiet" onClick={onRest}>
        {text('backup.later')}
      </button>
    </Notice>
  );
}
