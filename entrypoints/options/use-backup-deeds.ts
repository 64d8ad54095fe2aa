import { useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { requestDownloads } from '../../lib/browser/downloads';
import type { AutomaticBackup, BackupPlan } from '../../lib/model/automatic-backup';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/**
 * What can be done about automatic backups, in options and notebook alike. `onDone` is told how it stands with them afterwards,
 * `say` what went wrong. `plan` is to be called in the click itself: it asks the browser's question.
 */
export function useBackupDeeds(
  onDone: (backup: AutomaticBackup) => void,
  say: (words: string | null) => void,
) {
  const [working, setWorking] = useState(false);

  const run = async (deed: () => Promise<AutomaticBackup | null>) => {
    setWorking(true);
    say(null);
    try {
      const backup = await deed();
      if (backup === null) say(text('backup.refused'));
      else onDone(backup);
    } catch (error) {
      say(text('backup.planFailed', { reason: errorText(error) }));
    }
    setWorking(false);
  };

  const choose = (plan: BackupPlan) =>
    void run(async () => {
      // Without a question where the permission is there already.
      if (plan.on && !(await requestDownloads())) return null;
      return background.planBackups(plan);
    });
  const backUp = () => void run(() => background.backUpNow(null));
  return {
    working,
    plan: choose,
    backUp,
    /** Tries again what failed; what was switched off by that is switched on. */
    retry: (plan: BackupPlan) => (plan.on ? backUp() : choose({ ...plan, on: true })),
  };
}
