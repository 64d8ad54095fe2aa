import type { Clipping } from '../lib/model/clipping';
import { dayText, partialDate } from '../lib/text/dates';
import { placeText } from '../lib/text/places';
import { text } from '../lib/text/text';

/** Where a clipping is from, by whom, of when, and when it was saved. */
export function ClippingSource({ clipping: { source, place, savedAt } }: { clipping: Clipping }) {
  const published = source.publishedAt && partialDate(source.publishedAt.slice(0, 10));
  const facts = [
    source.site,
    source.byline && text('notebook.by', { name: source.byline }),
    published && text('notebook.published', { date: published }),
    place && placeText(place),
    text('notebook.saved', { date: dayText(savedAt) }),
  ];
  return <p class="clipping-facts aside">{facts.filter(Boolean).join(' · ')}</p>;
}
