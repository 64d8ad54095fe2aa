import type { EntryId } from '../lib/model/entry';
import type { Why } from '../lib/model/mention';
import { text } from '../lib/text/text';

interface Props {
  entry: EntryId;
  why: Why;
}

/** Why words of the page were taken for an entry, so that a reader can judge it. */
export function WhyFound({ entry, why: { alias, witness } }: Props) {
  return <p class="why">{reason()}</p>;

  function reason(): string {
    if (witness === undefined || witness.as === '') return text('why.name', { alias });
    const params = { alias, as: witness.as };
    return witness.entry === entry ? text('why.introduced', params) : text('why.related', params);
  }
}
