import { momentText } from './dates';
import { text } from './text';

/** Until when a pause lasts, as a sentence. `pause` and `now` in ms since the epoch. */
export function pauseText(pause: number | 'restart', now: number): string {
  return pause === 'restart'
    ? text('pause.untilRestart')
    : text('pause.until', { time: momentText(pause, now) });
}
