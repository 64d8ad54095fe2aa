import { describe, expect, it } from 'vitest';
import { anchor } from '../../../lib/anchor/anchor';
import { editedQuote } from '../../bench/edited-quotes';
import { chance } from '../../bench/random';
import { report } from './world';

const news = [
  'The weather office warns of a storm in the second half of the week, with waves of up to four metres.',
  'In other news, the bakery on the market square is closed until further notice, for reasons that nobody would give.',
];

/** Quotes of a report that was edited; every fifth is deleted. */
function cases(seed: number, rate: number, around: boolean) {
  const from = chance(seed);
  return Array.from({ length: 100 }, (_, i) =>
    editedQuote(report, { words: 30, rate, around, deleted: i % 5 === 4, double: false, news }, from),
  ).filter(({ selector }) => selector.exact.split(' ').length > 3);
}

describe.each([1, 2, 3])('with seed %i', (seed) => {
  it('what is found lies within the text and is what its state says', () => {
    for (const { text, selector } of cases(seed, 0.3, true)) {
      const found = anchor(text, selector);
      if (!found) continue;
      expect(0 <= found.start && found.start < found.end && found.end <= text.length).toBe(true);
      const isSame =
        text.slice(found.start, found.end).replace(/\s/g, '') === selector.exact.replace(/\s/g, '');
      expect(found.state).toBe(isSame ? 'unchanged' : 'edited');
    }
  });

  it('quotes that nobody edited are found unchanged, however their paragraphs moved', () => {
    for (const { text, selector, place } of cases(seed, 0, false)) {
      expect(anchor(text, selector)).toEqual(place && { ...place, state: 'unchanged' });
    }
  });

  it.each([0.1, 0.2, 0.3])(
    'quotes of which a part of %f was edited are found there, deleted ones nowhere',
    (rate) => {
      const all = cases(seed, rate, false);
      const wrong = all.filter(({ text, selector, place }) => {
        const found = anchor(text, selector);
        if (!found || !place) return found !== place;
        const shared = Math.min(found.end, place.end) - Math.max(found.start, place.start);
        return shared < 0.8 * Math.max(found.end - found.start, place.end - place.start);
      });
      // Some are of four words of which one was deleted at an end: which of them is meant, nobody can tell.
      expect(wrong.length).toBeLessThanOrEqual(all.length * 0.01);
    },
  );
});
