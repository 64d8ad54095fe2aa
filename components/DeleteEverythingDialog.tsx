import { useState } from 'preact/hooks';
import type { KeptAmount } from '../lib/model/kept-amount';
import { countText, text } from '../lib/text/text';
import { Dialog } from './Dialog';

interface Props {
  amount: KeptAmount;
  onDelete: () => void;
  onClose: () => void;
}

/** The last warning before all is deleted. A word has to be typed: a click too many is easily made. */
export function DeleteEverythingDialog({ amount, onDelete, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const word = text('options.data.delete.word');
  const label = text('options.data.delete.type', { word });
  return (
    <Dialog title={text('options.data.delete.title')} onClose={onClose}>
      <form
        class="delete-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim().toLowerCase() === word) onDelete();
        }}
      >
        <p>
          {text('options.data.delete.what', {
            notes: countText('bringIn.notes', amount.notes),
            clippings: countText('bringIn.clippings', amount.clippings),
          })}
        </p>
        <label>
          {label}
          <input
            type="text"
            autocomplete="off"
            aria-label={label}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p class="deeds">
          <button type="submit" class="danger" disabled={typed.trim().toLowerCase() !== word}>
            {text('options.data.delete.do')}
          </button>
          <button type="button" onClick={onClose}>
            {text('exchange.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
