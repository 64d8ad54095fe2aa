import { expect, it } from 'vitest';
import { tellingWords, wordsOf } from '../../../../lib/glossary/search/words';

it.each([
  ['Recep Tayyip Erdoğan', ['recep', 'tayyip', 'erdogan']],
  ['Ḥizbu’llāh', ['hizbullah']],
  ['Shi`a', ['shia']],
  ['U.S. troops', ['us', 'troops']],
  ['L.N. Gumilyov', ['ln', 'gumilyov']],
  ['C5+1', ['c5', '1']],
  ['Nur-Sultan', ['nur', 'sultan']],
  ['Таджикистан', ['tadzhikistan']],
  ['Аль-Каида и Ҷалол', ['al', 'kaida', 'i', 'jalol']],
  [' – ', []],
])('reads the words of "%s"', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('leaves small words out unless there are no others', () => {
  expect(tellingWords(['party', 'of', 'god'])).toEqual(['party', 'god']);
  expect(tellingWords(['the', 'who'])).toEqual(['the', 'who']);
});
