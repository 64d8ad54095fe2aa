import type { CardContent } from '../lib/model/card-content';
import { glossaryLanguage } from '../lib/model/language';
import { partialDate } from '../lib/text/dates';
import { text } from '../lib/text/text';
import { type CitedArticle, paragraphText } from './citations';

/** The articles a card rests on: title, publisher, date, paragraphs, and what of these is only inferred. */
export function SourceList({
  articles,
  cited,
}: {
  articles: CardContent['articles'];
  cited: readonly CitedArticle[];
}) {
  return (
    <ol class="sources">
      {cited.map(({ article: id, number, paragraphs }) => {
        const article = articles[id];
        if (article === undefined)
          return (
            <li key={id} value={number}>
              {id}
            </li>
          );
        const doubts = [
          article.publisherCertainty &&
            text('card.source.publisherDoubt', { certainty: article.publisherCertainty }),
          article.publishedCertainty &&
            text('card.source.dateDoubt', { certainty: article.publishedCertainty }),
        ].filter((doubt) => doubt !== undefined && doubt !== '');
        return (
          <li key={id} value={number}>
            <cite lang={glossaryLanguage}>{article.title}</cite>
            <span class="source-line">
              <span lang={glossaryLanguage}>
                {[...(article.author === undefined ? [] : [article.author]), article.publisher].join(', ')}
              </span>
              {' · '}
              {text('card.source.asOf', { date: partialDate(article.published) })}
              {' · '}
              {text('card.source.paragraphs', { paragraphs: paragraphText(paragraphs) })}
            </span>
            {doubts.map((doubt) => (
              <span key={doubt} class="source-doubt">
                {doubt}
              </span>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
