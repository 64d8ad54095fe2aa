import { RangeField } from '../../components/RangeField';
import type { Preferences } from '../../lib/model/preferences';
import { defaultPreferences } from '../../lib/settings/preferences';
import { text } from '../../lib/text/text';

interface Props {
  preferences: Preferences;
  onPrefer: (change: Partial<Preferences>) => void;
}

/** The delays that a hand may want, in ms; the model allows longer ones, which only a slip would choose. */
const LONGEST_MS = 2000;
const STEP_MS = 50;

/** How soon a card opens and closes. */
export function CardSection({ preferences, onPrefer }: Props) {
  const { openDelayMs, closeDelayMs } = defaultPreferences;
  return (
    <>
      {(['openDelayMs', 'closeDelayMs'] as const).map((delay) => (
        <RangeField
          key={delay}
          label={text(`options.${delay}`)}
          value={preferences[delay]}
          min={0}
          max={LONGEST_MS}
          step={STEP_MS}
          words={text('options.ms', { ms: preferences[delay] })}
          onChange={(ms) => onPrefer({ [delay]: ms })}
        />
      ))}
      <button type="button" onClick={() => onPrefer({ openDelayMs, closeDelayMs })}>
        {text('options.delays.reset')}
      </button>
    </>
  );
}
