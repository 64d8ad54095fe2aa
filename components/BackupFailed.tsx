import type { BackupFailure } from '../lib/model/automatic-backup';
import { text } from '../lib/text/text';
import { Notice } from './Notice';

interface Props {
  failure: BackupFailure;
  /** A backup is being made. */
  working: boolean;
  onRetry: () => void;
  /** They stay off, and nothing more is said of it. */
  onLeaveOff: () => void;
}

/** Says why there is no new automatic backup, and what can be done about it. */
export function BackupFailed({ failure, working, onRetry, onLeaveOff }: Props) {
  return (
    <Notice tone="warning">
      {text(`backup.failure.${failure}`)}{' '}
      <button type="button" disabled={working} onClick={onRetry}>
        {text(failure === 'withdrawn' ? 'backup.again' : 'backup.retry')}
      </button>{' '}
      {failure === 'withdrawn' && (
        <button type="button" class="quiet" disabled={working} onClick={onLeaveOff}>
          {text('backup.leaveOff')}
        </button>
      )}
    </Notice>
  );
}
