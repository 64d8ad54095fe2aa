import { expect, it } from 'vitest';
import { readWords } from '../../../lib/anchor/words';

function wordsOf(text: string): string[] {
  const { count, start, end } = readWords(text, new Map());
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}

it.each([
  ['“Don’t go,” she said — twice.', ['Don', 't', 'go', 'she', 'said', 'twice']],
  ['naïve café x2', ['naïve', 'café', 'x2']],
  ['渡轮 and フェリー', ['渡', '轮', 'and', 'フ', 'ェ', 'リ', 'ー']],
  ['العبّارة الأولى', ['العبّارة', 'الأولى']],
  ['🚢 — …', []],
])('cuts %s into words', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it.each([
  ['HARBOUR', 'harbour'],
  ['Zürich', 'Zu\u0308rich'],
  ['ofﬁce', 'office'],
  ['in\u00ADter\u00ADnational', 'international'],
  ['العَرَبِيّة', 'العربية'],
  ['ＡＢＣ', 'abc'],
])('reads %s as %s', (one, other) => {
  const { id, count } = readWords(`${one} ${other} ship`, new Map());
  expect(count).toBe(3);
  expect(id[0]).toBe(id[1]);
  expect(id[2]).not.toBe(id[0]);
});
