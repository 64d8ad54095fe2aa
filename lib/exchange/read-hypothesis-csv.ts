import { text } from '../text/text';
import { isHeading, rowsBelow } from './csv-table';
import { timeOf, untold } from './foreign-clipping';
import { type Found, gatherForeign } from './gather-foreign';
import type { Incoming } from './incoming';

/** The columns of Hypothesis's export as CSV that we need; there are also Group, User and Page. */
const COLUMNS = ['creation date', 'url', 'annotation/reply type', 'quote', 'body', 'tags'];

/** Whether lines of CSV are an export of Hypothesis. */
export function isHypothesisCsv(lines: readonly string[][]): boolean {
  return isHeading(lines[0], COLUMNS);
}

/** Reads an export of Hypothesis as CSV, a step per row. Replies are no passages. */
export function readHypothesisCsv(lines: readonly string[][]): Generator<void, Incoming> {
  return gatherForeign(foundIn(lines));
}

function* foundIn(lines: readonly string[][]): Generator<Found, void> {
  for (const { number, cells } of rowsBelow(lines, 0)) {
    const cell = (column: string) => cells.get(column) ?? '';
    const where = text('bring.where.row', { number });
    if (cell('annotation/reply type').toLowerCase() === 'reply') {
      yield { where, passage: { why: text('bring.why.reply') } };
      continue;
    }
    const passage = {
      ...untold,
      quote: cell('quote'),
      url: cell('url'),
      comment: cell('body'),
      tags: cell('tags').split(','),
      savedAt: timeOf(cell('creation date')),
    };
    yield { where, passage };
  }
}
