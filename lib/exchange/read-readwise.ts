import { text } from '../text/text';
import { bookPlace } from './book-place';
import { isHeading, rowsBelow } from './csv-table';
import { timeOf, untold } from './foreign-clipping';
import { type Found, gatherForeign } from './gather-foreign';
import type { Incoming } from './incoming';

/**
 * Whether lines of CSV are an export of Readwise (`Highlight`, `Book Title`, `Book Author`, …), or a file made to be
 * imported there (`Highlight`, `Title`, `Author`, `URL`, …), which many programs write.
 */
export function isReadwise(lines: readonly string[][]): boolean {
  return ['book title', 'title'].some((title) => isHeading(lines[0], ['highlight', title]));
}

/** Reads such a file, a step per row. */
export function readReadwise(lines: readonly string[][]): Generator<void, Incoming> {
  return gatherForeign(foundIn(lines));
}

function* foundIn(lines: readonly string[][]): Generator<Found, void> {
  for (const { number, cells } of rowsBelow(lines, 0)) {
    const cell = (...columns: string[]) =>
      columns.map((column) => cells.get(column) ?? '').find(Boolean) ?? '';
    const passage = {
      ...untold,
      quote: cell('highlight'),
      url: cell('url'),
      title: cell('book title', 'title'),
      author: cell('book author', 'author'),
      place: bookPlace(cell('location type'), cell('location')),
      comment: cell('note'),
      tags: [...cell('tags').split(','), ...cell('document tags').split(',')],
      savedAt: timeOf(cell('highlighted at', 'date')),
    };
    yield { where: text('bring.where.row', { number }), passage };
  }
}
