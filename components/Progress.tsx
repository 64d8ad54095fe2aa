import { numberText } from '../lib/text/numbers';
import { text } from '../lib/text/text';

interface Props {
  label: string;
  done: number;
  /** `null` where nobody can tell. */
  total: number | null;
  onCancel: () => void;
}

/** How far a piece of work is, with a way to stop it. Shown by its style sheet after half a second only. */
export function Progress({ label, done, total, onCancel }: Props) {
  return (
    <div class="progress">
      <label>
        {label}{' '}
        <progress {...(total !== null && { value: Math.min(done, total), max: Math.max(total, 1) })} />
      </label>
      <span class="aside">
        {total === null ? numberText(done) : text('exchange.progress', { done, total })}
      </span>
      <button type="button" onClick={onCancel}>
        {text('exchange.cancel')}
      </button>
    </div>
  );
}
