import { useState } from 'preact/hooks';
import { type SiteMode, siteModes } from '../lib/model/site';
import { text } from '../lib/text/text';
import { SelectField } from './SelectField';

interface Props {
  /** Called in the click itself with what was typed; `false` where that is no site: it stays to be mended. */
  onAdd: (typed: string, mode: SiteMode) => boolean;
}

/** Makes a rule for a site that is typed in. */
export function SiteRuleForm({ onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [mode, setMode] = useState<SiteMode>('off');
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (onAdd(typed, mode)) setTyped('');
      }}
    >
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={text('options.sites.address')}
        placeholder={text('options.sites.address.example')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <SelectField
        label={text('options.sites.mode')}
        options={siteModes.map((value) => ({ value, label: text(`options.sites.mode.${value}`) }))}
        value={mode}
        onChange={setMode}
      />
      <button type="submit" disabled={typed.trim() === ''}>
        {text('options.sites.add')}
      </button>
    </form>
  );
}
