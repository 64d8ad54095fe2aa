import { useState } from 'preact/hooks';
import type { Note } from '../lib/model/note';
import { numberText } from '../lib/text/numbers';
import { countText, text } from '../lib/text/text';
import { PreviewPart } from './PreviewPart';
import { countsOf, linesOf, MAX_SHOWN, type SomeRecords } from './record-lines';

const rules = ['newer', 'theirs', 'mine'] as const;
type Rule = (typeof rules)[number];

/** What a file would bring. */
export interface Found {
  name: string;
  added: SomeRecords;
  changed: SomeRecords;
  joined: readonly Note[];
  same: number;
  broken: readonly { where: string; why: string }[];
  /** Whether the file has settings that are not those that hold. */
  settings: boolean;
  /** How many records would be written by each rule. */
  writes: Record<Rule, number>;
}

interface Props {
  found: Found;
  onMerge: (rule: Rule, settings: boolean) => void;
  onCancel: () => void;
}

/** What a file would change, by kind of change, with what is broken in it; nothing has happened yet. */
export function BringInPreview({ found, onMerge, onCancel }: Props) {
  const { name, added, changed, joined, same, broken } = found;
  const [rule, setRule] = useState<Rule>('newer');
  const [settings, setSettings] = useState(false);
  const isConflict = sizeOf(changed) + joined.length > 0;
  const count = found.writes[rule];
  return (
    <form
      class="preview"
      onSubmit={(event) => {
        event.preventDefault();
        onMerge(rule, settings);
      }}
    >
      <h3>{text('bringIn.preview', { name })}</h3>
      <PreviewPart
        label={text('bringIn.new')}
        counts={countsOf(added)}
        total={sizeOf(added)}
        lines={linesOf(added)}
      />
      <PreviewPart
        label={text('bringIn.changed')}
        counts={countsOf(changed)}
        total={sizeOf(changed)}
        lines={linesOf(changed)}
      />
      <PreviewPart
        label={text('bringIn.joined')}
        counts={countText('bringIn.notes', joined.length)}
        total={joined.length}
        lines={linesOf({ notes: joined, clippings: [] })}
      />
      <PreviewPart label={text('bringIn.same')} counts={numberText(same)} total={same} lines={[]} />
      <PreviewPart
        label={text('bringIn.broken')}
        counts={numberText(broken.length)}
        total={broken.length}
        unfolded
        lines={broken.slice(0, MAX_SHOWN).map(({ where, why }) => `${where}: ${why}`)}
      />
      {isConflict && (
        <label class="rule">
          {text('bringIn.rule')}{' '}
          <select
            value={rule}
            onChange={({ currentTarget }) => setRule(rules[currentTarget.selectedIndex] ?? 'newer')}
          >
            {rules.map((each) => (
              <option key={each} value={each}>
                {text(`bringIn.rule.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {found.settings && (
        <label class="choice">
          <input
            type="checkbox"
            checked={settings}
            onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
          />
          <span>{text('bringIn.settings')}</span>
        </label>
      )}
      <div class="dialog-foot">
        {count === 0 && !found.settings && <p>{text('bringIn.nothing')}</p>}
        <button type="button" onClick={onCancel}>
          {text('exchange.cancel')}
        </button>
        <button type="submit" class="primary" disabled={count === 0 && !settings}>
          {countText('bringIn.start', count)}
        </button>
      </div>
    </form>
  );
}

function sizeOf({ notes, clippings }: SomeRecords): number {
  return notes.length + clippings.length;
}
