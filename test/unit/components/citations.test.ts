import { expect, test } from 'vitest';
import { citationsIn, citedArticles, paragraphText } from '../../../components/citations';
import { testEntry } from './test-entry';

const entry = testEntry({
  background: [
    { text: 'a', sources: [{ article: 'late', paragraph: 9 }] },
    {
      text: 'b',
      sources: [
        { article: 'early', paragraph: 3 },
        { article: 'late', paragraph: 2 },
        { article: 'late', paragraph: 9 },
      ],
    },
  ],
  timeline: [{ date: '2020', text: 'c', sources: [{ article: 'early', paragraph: 1 }] }],
});

test('numbers articles in the order in which the card cites them, each paragraph once', () => {
  expect(citedArticles(entry)).toEqual([
    { article: 'late', number: 1, paragraphs: [2, 9] },
    { article: 'early', number: 2, paragraphs: [1, 3] },
  ]);
});

test('a statement cites by the numbers of the whole card', () => {
  const card = citedArticles(entry);
  expect(citationsIn(entry.background[1]?.sources ?? [], card)).toEqual([
    { article: 'late', number: 1, paragraphs: [2, 9] },
    { article: 'early', number: 2, paragraphs: [3] },
  ]);
});

test.each([
  [[4], '4'],
  [[4, 5], '4, 5'],
  [[4, 5, 6, 7], '4–7'],
  [[1, 3, 4, 5, 9], '1, 3–5, 9'],
  [[], ''],
])('writes the paragraphs %j as "%s"', (paragraphs, words) => {
  expect(paragraphText(paragraphs)).toBe(words);
});
