import { readLines } from './csv-lines';

/** A line of a CSV file, by the names of its columns in lower case; `number` is what spreadsheets show beside it. */
export interface TableRow {
  number: number;
  cells: ReadonlyMap<string, string>;
}

/** What stands between cells: commas; semicolons, where spreadsheets write decimals with commas; tabs. */
const DELIMITERS = [',', ';', '\t'];

/** How many lines are read in one step. Chosen: less than a millisecond. */
const LINES_AT_ONCE = 100;

/** All lines of a CSV file as cells, a step per hundred lines. `null` when it is malformed. */
export function* parseCsv(csv: string): Generator<void, string[][] | null> {
  const content = csv.replace(/^\ufeff/, '');
  const lines: string[][] = [];
  for (const line of readLines(content, delimiterOf(content))) {
    if (line === null) return null;
    lines.push(line);
    if (lines.length % LINES_AT_ONCE === 0) yield;
  }
  return lines;
}

/** Told by the heading alone: the cells below may hold all of them. */
function delimiterOf(content: string): string {
  const cellsBy = (delimiter: string) => readLines(content, delimiter).next().value?.length ?? 0;
  return DELIMITERS.toSorted((a, b) => cellsBy(b) - cellsBy(a))[0] ?? ',';
}

/** The lines after the heading, which is line `heading`, counted from 0. Lines without any text are passed over. */
export function* rowsBelow(lines: readonly string[][], heading: number): Generator<TableRow, void> {
  const names = (lines[heading] ?? []).map((name) => name.trim().toLowerCase());
  for (const [index, line] of lines.entries()) {
    if (index <= heading || line.every((cell) => cell === '')) continue;
    yield { number: index + 1, cells: new Map(names.map((name, column) => [name, line[column] ?? ''])) };
  }
}

/** Whether a line names all of these columns, in any case and order. */
export function isHeading(line: readonly string[] | undefined, columns: readonly string[]): boolean {
  const names = new Set(line?.map((name) => name.trim().toLowerCase()));
  return columns.every((column) => names.has(column));
}
