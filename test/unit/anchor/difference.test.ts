import { describe, expect, it } from 'vitest';
import { difference, type Piece } from '../../../lib/anchor/difference';
import { chance } from '../../bench/random';
import { report } from './world';

function joined(pieces: readonly Piece[], without: Piece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

describe('the difference', () => {
  it('shows the words that are gone and those that came', () => {
    expect(difference('Three boats left the harbour.', 'Four boats left the old harbour.')).toEqual([
      { kind: 'removed', text: 'Three ' },
      { kind: 'added', text: 'Four ' },
      { kind: 'same', text: 'boats left the ' },
      { kind: 'added', text: 'old ' },
      { kind: 'same', text: 'harbour.' },
    ]);
  });

  it('shows single characters where words have no spaces between', () => {
    expect(difference('船票六克朗', '船票七克朗')).toEqual([
      { kind: 'same', text: '船票' },
      { kind: 'removed', text: '六' },
      { kind: 'added', text: '七' },
      { kind: 'same', text: '克朗' },
    ]);
  });

  it('passes white space over, and gives that of the text found', () => {
    expect(difference('The end.\nA start', 'The end. A\u00A0start')).toEqual([
      { kind: 'same', text: 'The end. A\u00A0start' },
    ]);
  });

  it('shows a changed mark with its word', () => {
    expect(difference('It is over.', 'It is over!')).toEqual([
      { kind: 'same', text: 'It is ' },
      { kind: 'removed', text: 'over.' },
      { kind: 'added', text: 'over!' },
    ]);
  });

  it('is one piece where nothing changed, and two where nothing stayed', () => {
    expect(difference(report, report)).toEqual([{ kind: 'same', text: report }]);
    expect(difference('one two', 'three')).toEqual([
      { kind: 'removed', text: 'one two' },
      { kind: 'added', text: 'three' },
    ]);
    expect(difference('', '')).toEqual([]);
  });

  it('gives up on long passages that have nothing in common', () => {
    const [kept, found] = ['a', 'b'].map((letter) =>
      Array.from({ length: 2_500 }, (_, i) => letter + i).join(' '),
    );
    expect(difference(kept ?? '', found ?? '').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('holds both texts, whatever was edited', () => {
    const from = chance(4);
    const words = report.split(' ');
    for (let round = 0; round < 50; round++) {
      const found = words.flatMap((word) =>
        from.once(0.2) ? from.of([[], [from.of(words)], [word, from.of(words)]]) : [word],
      );
      const pieces = difference(words.join(' '), found.join(' '));
      expect(joined(pieces, 'removed')).toBe(found.join(' '));
      expect(joined(pieces, 'added').replace(/\s+/g, '')).toBe(words.join('').replace(/\s+/g, ''));
    }
  });
});
