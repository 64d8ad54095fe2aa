import { useEffect, useState } from 'preact/hooks';
import { BackupFailed } from '../../components/BackupFailed';
import { Notice } from '../../components/Notice';
import { background } from '../../lib/browser/background-client';
import type { AutomaticBackup } from '../../lib/model/automatic-backup';
import type { Safekeeping } from '../../lib/model/safekeeping';
import { errorText } from '../../lib/text/error-text';
import { countText, text } from '../../lib/text/text';
import { useBackupDeeds } from '../options/use-backup-deeds';
import { BackupReminder } from './BackupReminder';
import { BringInButton } from './Exchange';

/** Says when what was kept is gone from the database, when there is hardly room for more, and when a backup failed or is due. */
export function SafekeepingNotice({ changes }: { changes: number }) {
  const [state, setState] = useState<Safekeeping | null>(null);
  // Once shown the reminder stays, to tell what has become of the backup.
  const [unsaved, remind] = useState(0);
  const [said, say] = useState<string | null>(null);
  const {
    working,
    plan: choose,
    retry,
  } = useBackupDeeds((backup: AutomaticBackup) => {
    // All is in it, unless it failed, which is said instead.
    remind(0);
    setState((before) => before && { ...before, backup });
  }, say);
  useEffect(() => {
    const show = (now: Safekeeping) => {
      setState(now);
      if (now.unsaved > 0) remind(now.unsaved);
    };
    // A database that cannot be opened is told by the list, which fails as well.
    background.safekeeping(null).then(show, () => setState(null));
  }, [changes]);

  if (!state) return null;
  const { backup } = state;
  const { plan, failure } = backup;
  const fail = (error: unknown) => say(text('backup.planFailed', { reason: errorText(error) }));
  const notice = () => {
    if (state.lost > 0)
      return (
        <Notice tone="warning">
          {countText('safekeeping.lost', state.lost)} <BringInButton label={text('safekeeping.restore')} />{' '}
          <button type="button" onClick={() => void background.acceptLoss(null).then(setState, fail)}>
            {text('safekeeping.accept')}
          </button>
        </Notice>
      );
    if (state.nearlyFull) return <Notice tone="warning">{text('safekeeping.nearlyFull')}</Notice>;
    if (failure !== null)
      return (
        <BackupFailed
          failure={failure}
          working={working}
          onRetry={() => retry(plan)}
          onLeaveOff={() => choose(plan)}
        />
      );
    if (unsaved === 0) return null;
    return (
      <BackupReminder
        unsaved={unsaved}
        backup={backup}
        working={working}
        onAutomatic={() => choose({ ...plan, on: true })}
        onRest={() => void background.restReminder(null).then(() => remind(0), fail)}
      />
    );
  };
  return (
    <>
      {notice()}
      <p class={said === null ? 'unseen' : 'failure'} role="status">
        {said}
      </p>
    </>
  );
}
