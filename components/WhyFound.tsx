import type { EntryLine } from '../lib/model/card-content';
import type { EntryId } from '../lib/model/entry';
import { glossaryLanguage } from '../lib/model/language';
import type { Why } from '../lib/model/mention';
import { text } from '../lib/text/text';

interface Props {
  entry: EntryId;
  why: Why;
  /** The other entries that the same words might have meant. */
  namesakes: readonly EntryLine[];
  onOpen: (entry: EntryId) => void;
}

/**
 * Why words of the page were taken for an entry, where it is named in full, and what else they might have meant, so
 * that a reader can judge.
 */
export function WhyFound({ entry, why: { alias, rule, witness }, namesakes, onOpen }: Props) {
  const around = witness?.around ?? '';
  return (
    <div class="why">
      <p>
        {reason()}
        {/* Words of the page, shown as such. A name that stands alone shows no more than was said. */}
        {around !== '' && around !== witness?.as && (
          <>
            {' '}
            {text('why.where')} <q>{around}</q>
          </>
        )}
      </p>
      {namesakes.length > 0 && (
        <p class="why-others">
          {text('why.others', { alias })}{' '}
          {namesakes.map(({ id, name, kind, summary }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <button
                type="button"
                class={`entry-link kind-${kind}`}
                data-entry={id}
                lang={glossaryLanguage}
                title={summary}
                onClick={() => onOpen(id)}
              >
                {name}
              </button>
            </span>
          ))}
        </p>
      )}
    </div>
  );

  function reason(): string {
    if (witness === undefined || witness.as === '') {
      // A short form without a witness was told by its neighbours, as only languages are.
      return text(rule === 'introduced' ? 'why.language' : 'why.name', { alias });
    }
    const params = { alias, as: witness.as };
    return witness.entry === entry ? text('why.introduced', params) : text('why.related', params);
  }
}
