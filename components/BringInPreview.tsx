import { useState } from 'preact/hooks';
import type { Clipping } from '../lib/model/clipping';
import type { Note } from '../lib/model/note';
import { numberText } from '../lib/text/numbers';
import { countText, text } from '../lib/text/text';

/** So many records of a list are shown; nobody reads thousands. */
const MAX_SHOWN = 50;

/** How much of a text stands for it in a list, in UTF-16 units. */
const EXCERPT_CHARS = 120;

const rules = ['newer', 'theirs', 'mine'] as const;
type Rule = (typeof rules)[number];

/** What a file would bring. */
export interface Found {
  name: string;
  added: { notes: readonly Note[]; clippings: readonly Clipping[] };
  changed: { notes: readonly Note[]; clippings: readonly Clipping[] };
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
  const isConflict = sum(changed) + joined.length > 0;
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
      <Part label={text('bringIn.new')} counts={countsOf(added)} total={sum(added)} lines={linesOf(added)} />
      <Part
        label={text('bringIn.changed')}
        counts={countsOf(changed)}
        total={sum(changed)}
        lines={linesOf(changed)}
      />
      <Part
        label={text('bringIn.joined')}
        counts={countText('bringIn.notes', joined.length)}
        total={joined.length}
        lines={joined.slice(0, MAX_SHOWN).map(lineOfNote)}
      />
      <Part label={text('bringIn.same')} counts={numberText(same)} total={same} lines={[]} />
      <Part
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

/** A kind of change, with the first of its records to be unfolded. Left out where there are none. */
function Part({
  label,
  counts,
  total,
  lines,
  unfolded = false,
}: {
  label: string;
  counts: string;
  total: number;
  lines: readonly string[];
  unfolded?: boolean;
}) {
  const head = (
    <>
      {label} <span class="aside">{counts}</span>
    </>
  );
  if (total === 0) return null;
  if (lines.length === 0) return <p class="part">{head}</p>;
  return (
    <details class="part" open={unfolded}>
      <summary>{head}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {total > lines.length && <li>{text('bringIn.more', { count: total - lines.length })}</li>}
      </ul>
    </details>
  );
}

type Kept = Found['added'];

function sum({ notes, clippings }: Kept): number {
  return notes.length + clippings.length;
}

function countsOf({ notes, clippings }: Kept): string {
  return text('bringIn.counts', {
    notes: countText('bringIn.notes', notes.length),
    clippings: countText('bringIn.clippings', clippings.length),
  });
}

function linesOf({ notes, clippings }: Kept): string[] {
  // Only those that are shown are written out.
  const shown = [...clippings.slice(0, MAX_SHOWN), ...notes.slice(0, MAX_SHOWN)].slice(0, MAX_SHOWN);
  return shown.map((record) => ('text' in record ? lineOfNote(record) : lineOfClipping(record)));
}

function lineOfClipping({ selector, source }: Clipping): string {
  return [excerpt(selector?.exact ?? ''), source.title || (source.url ?? '')].filter(Boolean).join(' · ');
}

function lineOfNote({ text: words }: Note): string {
  return excerpt(words);
}

function excerpt(words: string): string {
  return words.length <= EXCERPT_CHARS ? words : `${words.slice(0, EXCERPT_CHARS)}…`;
}
