import { useState } from 'preact/hooks';
import { BringInDialog } from '../../components/BringInDialog';
import { TakeAwayDialog } from '../../components/TakeAwayDialog';
import { takeAwayFormats } from '../../lib/exchange/take-away';
import type { RecordIds } from '../../lib/model/records';
import { text } from '../../lib/text/text';
import { useBringIn } from './use-bring-in';
import { useTakeAway } from './use-take-away';

/** The two buttons by which notes and clippings leave and come, with their dialogs. `chosen` are the marked ones. */
export function Exchange({ chosen }: { chosen: RecordIds }) {
  const [open, setOpen] = useState<'takeAway' | 'bringIn' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <button type="button" onClick={() => setOpen('takeAway')}>
        {text('takeAway.open')}
      </button>
      <button type="button" onClick={() => setOpen('bringIn')}>
        {text('bringIn.open')}
      </button>
      {open === 'takeAway' && <TakeAway chosen={chosen} onClose={close} />}
      {open === 'bringIn' && <BringIn onClose={close} />}
    </>
  );
}

function TakeAway({ chosen, onClose }: { chosen: RecordIds; onClose: () => void }) {
  const { state, start, cancel } = useTakeAway();
  return (
    <TakeAwayDialog
      formats={takeAwayFormats}
      chosen={chosen.notes.length + chosen.clippings.length}
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
