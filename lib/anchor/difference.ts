import { type ChangeObject, type DiffArraysOptionsAbortable, diffArrays } from 'diff';
import { readWords } from './words';

/** A stretch of a passage that stayed, is no longer there, or is new. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * Beyond so many words removed and added, two passages of the greatest length took a third of a second to compare, and
 * nobody would read the outcome.
 */
const MOST_EDITS = 2_000;

// Named by its type, by which the package tells that it may give up.
const byWord: DiffArraysOptionsAbortable<string> = {
  comparator: (one, other) => one === other || spaced(one) === spaced(other),
  maxEditLength: MOST_EDITS,
};

/**
 * How a kept quote became the text that was found, word by word, for display: without `removed` it is `found`, without
 * `added` it is `kept`, but for white space, which counts for nothing and is that of `found`. Passages that have little
 * in common are one piece removed and one added.
 */
export function difference(kept: string, found: string): Piece[] {
  const changes: ChangeObject<string[]>[] | undefined = diffArrays(
    wordsWithMarks(kept),
    wordsWithMarks(found),
    byWord,
  );
  if (!changes) {
    return [
      { kind: 'removed', text: kept },
      { kind: 'added', text: found },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** A text cut before each of its words, so that marks and spaces go with the word before them. */
function wordsWithMarks(text: string): string[] {
  const { count, start } = readWords(text, new Map());
  const cuts = [0, ...start.subarray(0, count), text.length];
  return cuts.slice(1).flatMap((end, i) => {
    const part = text.slice(cuts[i], end);
    return part === '' ? [] : [part];
  });
}

function spaced(part: string): string {
  return part.trim().replace(/\s+/g, ' ');
}
