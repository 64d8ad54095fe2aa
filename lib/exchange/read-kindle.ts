import { text } from '../text/text';
import { bookPlace } from './book-place';
import { isHeading, rowsBelow } from './csv-table';
import { type ForeignPassage, untold } from './foreign-clipping';
import { type Found, gatherForeign } from './gather-foreign';
import type { Incoming } from './incoming';

const COLUMNS = ['annotation type', 'location', 'annotation'];

/** How far down the table begins: the book, its author and a link stand above it. Chosen, with room to spare. */
const LINES_ABOVE = 20;

/** Whether lines of CSV are a notebook that Kindle's apps sent by mail. */
export function isKindle(lines: readonly string[][]): boolean {
  return headingOf(lines) !== -1;
}

/** Reads the notebook of a book, a step per row. A note belongs to the highlight before it: Kindle sorts by place. */
export function readKindle(lines: readonly string[][]): Generator<void, Incoming> {
  return gatherForeign(foundIn(lines));
}

function headingOf(lines: readonly string[][]): number {
  return lines.slice(0, LINES_ABOVE).findIndex((line) => isHeading(line, COLUMNS));
}

function* foundIn(lines: readonly string[][]): Generator<Found, void> {
  // "Your Kindle Notes For:", then the title, then "by" and the author.
  const [, title = '', author = ''] = lines.map(([first = '']) => first.trim()).filter(Boolean);
  const book: ForeignPassage = { ...untold, title, author: author.replace(/^by /i, '') };
  let last: ForeignPassage | null = null;
  for (const { number, cells } of rowsBelow(lines, headingOf(lines))) {
    const kind = cells.get('annotation type')?.toLowerCase() ?? '';
    const annotation = cells.get('annotation') ?? '';
    const where = text('bring.where.row', { number });
    if (kind.startsWith('highlight')) {
      const place = cells.get('location') ?? '';
      last = { ...book, quote: annotation, place: bookPlace(place, place) };
      yield { where, passage: last };
    } else if (kind.startsWith('note')) {
      yield { where, passage: last ? { ...last, comment: annotation } : { why: text('bring.why.orphan') } };
    }
  }
}
