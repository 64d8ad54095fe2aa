import type { Source } from '../lib/model/entry';
import { text } from '../lib/text/text';
import { type CitedArticle, citationsIn, paragraphText } from './citations';

/** Which articles and paragraphs a statement rests on, as numbers into the card's list of sources. */
export function Citation({ sources, card }: { sources: readonly Source[]; card: readonly CitedArticle[] }) {
  const cited = citationsIn(sources, card).map(({ number, paragraphs }) => ({
    number,
    paragraphs: paragraphText(paragraphs),
  }));
  return (
    <span class="citation">
      <span aria-hidden="true">{cited.map((source) => text('card.citation', source)).join(' · ')}</span>
      <span class="unseen">({cited.map((source) => text('card.citation.spoken', source)).join('; ')})</span>
    </span>
  );
}
