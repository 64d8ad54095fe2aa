import { PauseField } from '../../components/PauseField';
import { SelectField } from '../../components/SelectField';
import { Switch } from '../../components/Switch';
import { densities, type Preferences } from '../../lib/model/preferences';
import type { PauseChoice } from '../../lib/model/site';
import { text } from '../../lib/text/text';

export interface MoreProps {
  paused: boolean;
  onPause: (choice: PauseChoice) => void;
  /** `null` until they are known. */
  preferences: Preferences | null;
  onPrefer: (changed: Partial<Preferences>) => void;
}

/** What is chosen now and then, and for all sites. While Dossier is paused, that stands above all, with its end. */
export function MorePanel({ paused, onPause, preferences, onPrefer }: MoreProps) {
  return (
    <div class="popup-more">
      {!paused && <PauseField onPause={onPause} />}
      <SelectField
        label={text('popup.density')}
        options={densities.map((value) => ({ value, label: text(`popup.density.${value}`) }))}
        value={preferences?.density ?? null}
        onChange={(density) => onPrefer({ density })}
      />
      <Switch
        label={text('popup.painter')}
        hint={text('popup.painter.hint')}
        on={preferences?.painter === 'marks'}
        disabled={preferences === null}
        onChange={(on) => onPrefer({ painter: on ? 'marks' : 'highlight' })}
      />
    </div>
  );
}
