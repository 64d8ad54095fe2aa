import type { PassageFound } from '../lib/model/passage-found';
import { text } from '../lib/text/text';
import { Icon } from './Icon';

interface Props {
  found: PassageFound;
  /** How the kept quote became what is there now, piece by piece; for an edited passage. */
  pieces: readonly { kind: 'same' | 'removed' | 'added'; text: string }[];
}

/** Whether a passage still stands on its page as it was kept, and what has changed in it. */
export function PassageState({ found, pieces }: Props) {
  return (
    <div class="passage-state">
      <p role="status">
        <Icon
          name={found.kind === 'unchanged' ? 'done' : found.kind === 'looking' ? 'search' : 'warning'}
          size={14}
        />{' '}
        {text(`passage.${found.kind}`)}
      </p>
      {found.kind === 'edited' && (
        <p class="quote difference">
          {pieces.map(({ kind, text: words }, at) => {
            if (kind === 'removed') return <del key={at}>{words}</del>;
            if (kind === 'added') return <ins key={at}>{words}</ins>;
            return <span key={at}>{words}</span>;
          })}
        </p>
      )}
    </div>
  );
}
