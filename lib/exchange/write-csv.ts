import type { Records } from '../model/records';
import { withComments } from './comments';
import { harmlessCell } from './csv-cell';
import { writeLine } from './csv-lines';
import { clippingRow, columns, noteRow, type Row } from './csv-row';
import type { Names } from './names';

/** Spreadsheets take a file for UTF-8 only when it begins with this; CSV parsers know it. */
const BYTE_ORDER_MARK = '\ufeff';

/** Writes CSV as RFC 4180 has it, a row per piece: see `csv-row.ts` for the columns. */
export function* writeCsv(records: Records, names: Names): Generator<string, void> {
  yield BYTE_ORDER_MARK + writeLine(columns);
  const { commented, others } = withComments(records);
  for (const each of commented) yield lineOf(clippingRow(each, names));
  for (const note of others) yield lineOf(noteRow(note, names));
}

function lineOf(row: Row): string {
  return writeLine(columns.map((column) => harmlessCell(row[column])));
}
