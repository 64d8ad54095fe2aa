import { browser } from './api';

/** Has the background woken at a time, in ms since the epoch, even if it has died by then. A second call moves the time. */
export async function wakeAt(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

/** Calls `run` when an alarm is due. To be called in the background's first turn. */
export function onAlarm(name: string, run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run();
  });
}

/** Forgets an alarm; one that was never set is no error. */
export async function stopAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
