import { Icon } from '../../components/Icon';
import { kinds } from '../../lib/model/entry';
import type { GlossaryIndex } from '../../lib/model/glossary-index';
import { glossaryLanguage } from '../../lib/model/language';
import { partialDate } from '../../lib/text/dates';
import { countText, text } from '../../lib/text/text';
import type { Listing } from './address';

/** What the glossary holds, by kind and by article: the way in for those who do not search. */
export function Overview({
  index: { lines, articles },
  hrefOf,
}: {
  index: GlossaryIndex;
  hrefOf: (listing: Listing) => string;
}) {
  return (
    <aside class="reading overview" aria-label={text('glossary.overview')}>
      <h2 class="overview-name">{text('glossary.overview')}</h2>
      <p class="aside">{text('glossary.about')}</p>
      <h3>{text('glossary.byKind')}</h3>
      <ul class="kinds">
        {kinds.flatMap((kind) => {
          const count = lines.filter((line) => line.kind === kind).length;
          if (count === 0) return [];
          return (
            <li key={kind}>
              <a class={`kind-tile kind-${kind}`} href={hrefOf({ by: 'kind', kind })}>
                <Icon name={`kind-${kind}`} size={20} />
                <span>{text(`glossary.kind.${kind}`)}</span>
                <span class="kind-count">{count}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <h3>{text('glossary.byArticle')}</h3>
      <ul class="articles">
        {Object.entries(articles).map(([id, { title, publisher, published }]) => (
          <li key={id}>
            <a class="article-row" href={hrefOf({ by: 'article', article: id })}>
              <cite lang={glossaryLanguage}>{title}</cite>
              <span class="aside">
                <span lang={glossaryLanguage}>{publisher}</span> · {partialDate(published)} ·{' '}
                {countText('glossary.count', lines.filter((line) => line.articles.includes(id)).length)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
