import { CheckList } from '../../components/CheckList';
import { ChoiceField } from '../../components/ChoiceField';
import { KindLabel } from '../../components/KindLabel';
import { Switch } from '../../components/Switch';
import { kinds } from '../../lib/model/entry';
import { densities, looks, type Preferences } from '../../lib/model/preferences';
import { text } from '../../lib/text/text';

interface Props {
  preferences: Preferences;
  onPrefer: (change: Partial<Preferences>) => void;
}

/** Which mentions are shown on pages, and what they look like. */
export function HighlightSection({ preferences, onPrefer }: Props) {
  return (
    <>
      <ChoiceField
        label={text('options.density')}
        options={densities.map((value) => ({ value, label: text(`options.density.${value}`) }))}
        value={preferences.density}
        onChange={(density) => onPrefer({ density })}
      />
      <ChoiceField
        label={text('options.look')}
        options={looks.map((value) => ({
          value,
          label: text(`options.look.${value}`),
          children: <span class={`look look-${value} kind-state`}>{text(`options.look.${value}`)}</span>,
        }))}
        value={preferences.look}
        onChange={(look) => onPrefer({ look })}
      />
      <CheckList
        label={text('options.kinds')}
        options={kinds.map((value) => ({ value, label: <KindLabel kind={value} /> }))}
        chosen={kinds.filter((kind) => !preferences.hiddenKinds.includes(kind))}
        onChange={(shown) => onPrefer({ hiddenKinds: kinds.filter((kind) => !shown.includes(kind)) })}
      />
      <Switch
        label={text('options.clippings')}
        hint={text('options.clippings.hint')}
        on={preferences.showClippings}
        onChange={(showClippings) => onPrefer({ showClippings })}
      />
      <Switch
        label={text('popup.painter')}
        hint={text('options.painter.hint')}
        on={preferences.painter === 'marks'}
        onChange={(on) => onPrefer({ painter: on ? 'marks' : 'highlight' })}
      />
    </>
  );
}
