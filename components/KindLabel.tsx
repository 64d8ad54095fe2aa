import type { Kind } from '../lib/model/entry';
import { text } from '../lib/text/text';
import { Icon } from './Icon';

/** What kind of thing an entry is, in the kind's colour. */
export function KindLabel({ kind }: { kind: Kind }) {
  return (
    <span class={`kind kind-${kind}`}>
      <Icon name={`kind-${kind}`} size={14} />
      {text(`kind.${kind}`)}
    </span>
  );
}
