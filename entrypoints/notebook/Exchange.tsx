import { useState } from 'preact/hooks';
import { BringInDialog } from '../../components/BringInDialog';
import { TakeAwayDialog } from '../../components/TakeAwayDialog';
import { takeAwayFormats } from '../../lib/exchange/take-away';
import type { RecordIds } from '../../lib/model/records';
import { text } from '../../lib/text/text';
import { useBringIn } from './use-bring-in';
import { useTakeAway } from './use-take-away';

/** The button by which notes and clippings leave: all of them, or the marked ones, `chosen`, if there are any. */
export function TakeAwayButton({ chosen }: { chosen: RecordIds | null }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class={chosen === null ? 'quiet' : ''} onClick={() => setOpen(true)}>
        {text('takeAway.open')}
      </button>
      {open && <TakeAway chosen={chosen} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The button by which they come back, or come from elsewhere. `label` where it stands for more than one among others. */
export function BringInButton({ label }: { label?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class={label === undefined ? 'quiet' : ''} onClick={() => setOpen(true)}>
        {label ?? text('bringIn.open')}
      </button>
      {open && <BringIn onClose={() => setOpen(false)} />}
    </>
  );
}

function TakeAway({ chosen, onClose }: { chosen: RecordIds | null; onClose: () => void }) {
  const { state, start, cancel } = useTakeAway();
  return (
    <TakeAwayDialog
      formats={takeAwayFormats}
      chosen={chosen === null ? 0 : chosen.notes.length + chosen.clippings.length}
      state={state}
      onStart={(format, scope) => start(format, scope === 'all' ? null : chosen)}
      onCancel={cancel}
      onClose={onClose}
    />
  );
}

function BringIn({ onClose }: { onClose: () => void }) {
  const { state, read, merge, cancel } = useBringIn();
  return <BringInDialog state={state} onFile={read} onMerge={merge} onCancel={cancel} onClose={onClose} />;
}
