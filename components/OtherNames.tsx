import type { Entry } from '../lib/model/entry';
import { locale } from '../lib/text/language';
import { text } from '../lib/text/text';
import { otherNames } from './other-names';

/** What an entry is called in other languages, else what else it is called in this one. */
export function OtherNames({ entry }: { entry: Entry }) {
  const { foreign, also } = otherNames(entry);
  if (foreign.length > 0) {
    const languages = new Intl.DisplayNames(locale(), { type: 'language' });
    return (
      <p class="card-names">
        {foreign.map(({ text: name, lang = 'en' }) => (
          <span key={name} class="card-names-one" title={languages.of(lang)}>
            <bdi lang={lang}>{name}</bdi>
          </span>
        ))}
      </p>
    );
  }
  return also.length > 0 ? <p class="card-names">{text('card.also', { names: also.join('; ') })}</p> : null;
}
