import { onAlarm, stopAlarm, wakeAt } from '../../lib/browser/alarms';
import { stored } from '../../lib/browser/storage';
import { Pause, type PauseChoice } from '../../lib/model/site';
import { pauseAt, pauseFrom } from '../../lib/settings/pause';

const ALARM = 'pause-ends';

/** Two places: what holds until the browser starts anew lies where the browser forgets it then. */
const untilTime = stored('local', 'pause', Pause, null);
const untilRestart = stored('session', 'pause', Pause, null);

/** Until when Dossier rests everywhere; `null` when it does not. */
export async function currentPause(): Promise<Pause> {
  return (await untilRestart.get()) ?? pauseAt(await untilTime.get(), Date.now());
}

/** Begins a pause, in place of one that may be under way, or ends it. Does nothing to readers. */
export async function keepPause(choice: PauseChoice | null): Promise<void> {
  const pause = choice && pauseFrom(choice, Date.now());
  await Promise.all([
    untilTime.set(typeof pause === 'number' ? pause : null),
    untilRestart.set(pause === 'restart' ? pause : null),
    typeof pause === 'number' ? wakeAt(ALARM, pause) : stopAlarm(ALARM),
  ]);
}

/**
 * Has the end of a pause wake the background. To be called when the browser starts and after an update: Firefox forgets
 * alarms when it is closed, Chromium when the extension is updated.
 */
export async function awaitPauseEnd(): Promise<void> {
  const pause = await currentPause();
  if (typeof pause === 'number') await wakeAt(ALARM, pause);
}

/** Calls `run` when a pause has come to its end. To be called in the background's first turn. */
export function onPauseEnd(run: () => void): void {
  onAlarm(ALARM, run);
}
