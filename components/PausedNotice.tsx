import type { Pause } from '../lib/model/site';
import { pauseText } from '../lib/text/pause';
import { text } from '../lib/text/text';

interface Props {
  pause: NonNullable<Pause>;
  /** In ms since the epoch. */
  now: number;
  onEnd: () => void;
}

/** Until when Dossier rests everywhere, with the way to end it. */
export function PausedNotice({ pause, now, onEnd }: Props) {
  return (
    <p class="paused">
      <span>{pauseText(pause, now)}</span>
      <button type="button" onClick={onEnd}>
        {text('pause.end')}
      </button>
    </p>
  );
}
