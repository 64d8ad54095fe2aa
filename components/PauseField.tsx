import type { PauseChoice } from '../lib/model/site';
import { text } from '../lib/text/text';
import { SelectField } from './SelectField';

/** Has Dossier rest everywhere for a while. */
export function PauseField({ onPause }: { onPause: (choice: PauseChoice) => void }) {
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
