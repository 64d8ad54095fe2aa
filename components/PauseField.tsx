import type { Pause, PauseChoice } from '../lib/model/site';
import { pauseText } from '../lib/text/pause';
import { text } from '../lib/text/text';
import { SelectField } from './SelectField';

interface Props {
  pause: Pause;
  /** In ms since the epoch. */
  now: number;
  onPause: (choice: PauseChoice | null) => void;
}

/** Has Dossier rest everywhere for a while; while it does, says until when, with the way to end it. */
export function PauseField({ pause, now, onPause }: Props) {
  if (pause !== null)
    return (
      <p class="paused">
        <span>{pauseText(pause, now)}</span>
        <button type="button" onClick={() => onPause(null)}>
          {text('pause.end')}
        </button>
      </p>
    );
  return (
    <SelectField
      label={text('pause.label')}
      options={[
        { value: 'no', label: text('pause.no') },
        { value: 'hour', label: text('pause.hour') },
        { value: 'restart', label: text('pause.restart') },
      ]}
      value="no"
      onChange={(choice) => choice !== 'no' && onPause(choice)}
    />
  );
}
