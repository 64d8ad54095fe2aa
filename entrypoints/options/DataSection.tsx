import { useEffect, useState } from 'preact/hooks';
import { DeleteEverythingDialog } from '../../components/DeleteEverythingDialog';
import { background } from '../../lib/browser/background-client';
import { openNotebook } from '../../lib/browser/notebook-page';
import type { KeptAmount } from '../../lib/model/kept-amount';
import { errorText } from '../../lib/text/error-text';
import { numberText } from '../../lib/text/numbers';
import { countText, text } from '../../lib/text/text';

const BYTES_PER_MB = 1_000_000;

interface Props {
  say: (words: string | null) => void;
  onDeleted: () => void;
}

/** How much is kept, where, and how it is taken away or deleted. */
export function DataSection({ say, onDeleted }: Props) {
  const [amount, setAmount] = useState<KeptAmount | null>(null);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    const load = () =>
      void background
        .keptAmount(null)
        .then(setAmount, (error: unknown) => say(text('options.data.failed', { reason: errorText(error) })));
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);

  const deleteAll = async () => {
    setAsking(false);
    try {
      await background.deleteEverything(null);
      onDeleted();
    } catch (error) {
      say(text('options.data.delete.failed', { reason: errorText(error) }));
    }
  };
  return (
    <>
      <p>{text('options.data.where')}</p>
      {amount && (
        <p>
          {text('options.data.amount', {
            notes: countText('bringIn.notes', amount.notes),
            clippings: countText('bringIn.clippings', amount.clippings),
            room: text('options.data.room', { megabytes: numberText(amount.bytes / BYTES_PER_MB, 1) }),
          })}
        </p>
      )}
      <p>{text('options.data.notebook')}</p>
      <p class="deeds">
        <button type="button" onClick={() => void openNotebook()}>
          {text('notebook.open')}
        </button>
        <button type="button" disabled={amount === null} onClick={() => setAsking(true)}>
          {text('options.data.delete')}
        </button>
      </p>
      {asking && amount && (
        <DeleteEverythingDialog
          amount={amount}
          onDelete={() => void deleteAll()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
