import { useEffect, useState } from 'preact/hooks';
import { BackupFailed } from '../../components/BackupFailed';
import { SelectField } from '../../components/SelectField';
import { Switch } from '../../components/Switch';
import { background } from '../../lib/browser/background-client';
import { type AutomaticBackup, keepCounts, rhythms } from '../../lib/model/automatic-backup';
import { momentText } from '../../lib/text/dates';
import { errorText } from '../../lib/text/error-text';
import { countText, text } from '../../lib/text/text';
import { useBackupDeeds } from './use-backup-deeds';

/** Automatic backups: whether, how often, how many are kept, and how it stands with them. */
export function BackupSection({ say }: { say: (words: string | null) => void }) {
  const [backup, setBackup] = useState<AutomaticBackup | null>(null);
  const { working, plan: choose, backUp, retry } = useBackupDeeds(setBackup, say);

  useEffect(() => {
    const load = () =>
      void background
        .automaticBackup(null)
        .then(setBackup, (error: unknown) => say(text('backup.planFailed', { reason: errorText(error) })));
    load();
    // The permission may have been taken back on a page of the browser's own.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);

  if (!backup) return null;
  const { plan, failure } = backup;
  return (
    <>
      <Switch
        label={text('backup.automatic')}
        hint={text('backup.automatic.hint')}
        on={plan.on}
        disabled={working}
        onChange={(on) => choose({ ...plan, on })}
      />
      {failure !== null && (
        <BackupFailed
          failure={failure}
          working={working}
          onRetry={() => retry(plan)}
          onLeaveOff={() => choose(plan)}
        />
      )}
      {plan.on && (
        <>
          <SelectField
            label={text('backup.every')}
            options={rhythms.map((value) => ({ value, label: text(`backup.every.${value}`) }))}
            value={plan.every}
            onChange={(every) => choose({ ...plan, every })}
          />
          <SelectField
            label={text('backup.keep')}
            options={keepCounts.map((count) => ({
              value: String(count),
              label: text('backup.keep.last', { count }),
            }))}
            value={String(plan.keep)}
            onChange={(chosen) =>
              choose({ ...plan, keep: keepCounts.find((count) => String(count) === chosen) ?? plan.keep })
            }
          />
        </>
      )}
      <p role="status">{working ? text('backup.working') : plan.on ? latestWords(backup) : null}</p>
      {plan.on && failure === null && (
        <button type="button" disabled={working} onClick={backUp}>
          {text('backup.now')}
        </button>
      )}
    </>
  );
}

function latestWords({ latest, count }: AutomaticBackup): string {
  if (!latest) return text('backup.none');
  const time = momentText(latest.at, Date.now());
  return `${text('backup.latest', { path: latest.path, time })} ${countText('backup.count', count)}`;
}
