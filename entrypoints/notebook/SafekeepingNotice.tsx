import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice';
import { background } from '../../lib/browser/background-client';
import type { Safekeeping } from '../../lib/model/safekeeping';
import { countText, text } from '../../lib/text/text';

/** Says when what was kept is gone from the database, or when there is hardly room for more. */
export function SafekeepingNotice({ changes }: { changes: number }) {
  const [state, setState] = useState<Safekeeping | null>(null);
  useEffect(() => {
    // A database that cannot be opened is told by the list, which fails as well.
    background.safekeeping(null).then(setState, () => setState(null));
  }, [changes]);

  if (!state) return null;
  if (state.lost > 0)
    return (
      <Notice tone="warning">
        {countText('safekeeping.lost', state.lost)}{' '}
        <button type="button" onClick={() => void background.acceptLoss(null).then(setState)}>
          {text('safekeeping.accept')}
        </button>
      </Notice>
    );
  return state.nearlyFull ? <Notice tone="warning">{text('safekeeping.nearlyFull')}</Notice> : null;
}
