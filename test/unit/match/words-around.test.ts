import { describe, expect, it } from 'vitest';
import { wordsAround } from '../../../lib/match/words-around';

const around = (text: string, name: string) => {
  const start = text.indexOf(name);
  return wordsAround(text, start, start + name.length);
};

describe('the words around a name', () => {
  it('are the whole of a short text, with its white space as one', () => {
    expect(around('Then\n Joe Biden  spoke.', 'Joe Biden')).toBe('Then Joe Biden spoke.');
  });

  it('are cut at words, with what is left out marked', () => {
    const long =
      'Nobody in the crowded hall had expected that Joe Biden would come to the opening without a tie.';
    expect(around(long, 'Joe Biden')).toBe(
      '…crowded hall had expected that Joe Biden would come to the opening…',
    );
  });

  it('stay short in a text without white space', () => {
    const wall = 'x'.repeat(10_000);
    expect(wordsAround(wall, 5_000, 5_003).length).toBeLessThan(80);
    expect(wordsAround(wall, 0, 10_000).length).toBeLessThan(500);
  });
});
