import * as v from 'valibot';
import { stored } from '../../lib/browser/storage';
import { changedSince } from '../../lib/store/changed-since';
import { store } from './store';

/** So many records new or edited since the last backup are worth one. Chosen: a week of steady reading. */
const WORTH_A_BACKUP = 50;

/** How long "not now" holds, in ms. Chosen. */
const REST_MS = 7 * 24 * 60 * 60 * 1000;

/** When the last backup was begun, and until when nobody wants to hear of the next. In ms since the epoch. */
const kept = stored('local', 'backups', v.object({ lastAt: v.number(), quietUntil: v.number() }), {
  lastAt: 0,
  quietUntil: 0,
});

/** How many records no backup has, where it is time to say so; else 0. */
export async function unsavedRecords(now: number): Promise<number> {
  const { lastAt, quietUntil } = await kept.get();
  if (now < quietUntil) return 0;
  const changed = await changedSince(await store(), lastAt);
  return changed < WORTH_A_BACKUP ? 0 : changed;
}

/** A backup of all that is kept was made; `begunAt`, since what was written meanwhile may not be in it. */
export async function backupMade(begunAt: number): Promise<void> {
  await kept.set({ lastAt: begunAt, quietUntil: 0 });
}

/** The person does not want to be reminded now. */
export async function restReminder(now: number): Promise<void> {
  await kept.change((before) => ({ ...before, quietUntil: now + REST_MS }));
}
