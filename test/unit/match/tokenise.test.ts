import { expect, test } from 'vitest';
import { tokenise } from '../../../lib/match/tokenise';
import { Tokens } from '../../../lib/match/tokens';
import { hashWord } from '../../../lib/match/word-hash';

/** The words of a text as they are in it, none of them known. */
function wordsIn(text: string): string[] {
  const tokens = new Tokens();
  tokenise(text, () => 0, tokens);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

test('reads a very long text to its end, and a short one after it no further than its own', () => {
  const words = Array.from({ length: 50_000 }, (_, i) => `word${i}`);
  expect(wordsIn(words.join(' '))).toEqual(words);
  expect(wordsIn('two words')).toEqual(['two', 'words']);
  expect(wordsIn('tw')).toEqual(['tw']);
});

test.each([
  ['plain letters', 'Kabul'],
  ['letters with their marks in one', 'Erdoğan'],
  ['letters with marks behind them', 'Erdog\u0306an'],
  ['letters that fold to several', 'Straße'],
  ['soft hyphens', 'Afgha\u00adnistan'],
  ['dots', 'U.S.'],
  ['other scripts', 'Қазақстан'],
  ['a symbol', '+'],
])('hashes a word with %s as the index does', (_, word) => {
  let looked = 0;
  const lookUp = (folded: Uint16Array, length: number, hash: number) => {
    looked += 1;
    expect(hash).toBe(hashWord(folded, length));
    return 0;
  };
  tokenise(word, lookUp, new Tokens());
  expect(looked).toBe(1);
});
