import type { Pause, PauseChoice } from '../model/site';

const HOUR_MS = 3_600_000;

/** The pause that a choice made at `now` (ms since the epoch) begins. */
export function pauseFrom(choice: PauseChoice, now: number): NonNullable<Pause> {
  return choice === 'hour' ? now + HOUR_MS : 'restart';
}

/** A pause as it still is at `now`: one that has ended is none. */
export function pauseAt(pause: Pause, now: number): Pause {
  return typeof pause === 'number' && pause <= now ? null : pause;
}
