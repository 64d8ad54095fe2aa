import Papa from 'papaparse';

/** A line of a CSV file, by the names of its columns in lower case; `number` is what spreadsheets show beside it. */
export interface TableRow {
  number: number;
  cells: ReadonlyMap<string, string>;
}

/** What stands between cells: commas; semicolons, where spreadsheets write decimals with commas; tabs. */
const DELIMITERS = [',', ';', '\t'];

/** All lines of a CSV file as cells. Empty lines stay, so that rows can be counted. `null` when it is malformed. */
export function parseCsv(csv: string): string[][] | null {
  const content = csv.replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(content, { delimiter: delimiterOf(content) });
  return errors.some(({ type }) => type === 'Quotes') ? null : data;
}

/** Told by the heading alone: the cells below may hold all of them. */
function delimiterOf(content: string): string {
  const cellsBy = (delimiter: string) =>
    Papa.parse<string[]>(content, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return DELIMITERS.toSorted((a, b) => cellsBy(b) - cellsBy(a))[0] ?? ',';
}

/** The lines after the heading, which is line `heading`, counted from 0. Lines without any text are passed over. */
export function rowsBelow(lines: readonly string[][], heading: number): TableRow[] {
  const names = (lines[heading] ?? []).map((name) => name.trim().toLowerCase());
  return lines
    .map((line, index) => ({
      number: index + 1,
      cells: new Map(names.map((name, column) => [name, line[column] ?? ''])),
    }))
    .slice(heading + 1)
    .filter(({ cells }) => [...cells.values()].some((cell) => cell !== ''));
}

/** Whether a line names all of these columns, in any case and order. */
export function isHeading(line: readonly string[] | undefined, columns: readonly string[]): boolean {
  const names = new Set(line?.map((name) => name.trim().toLowerCase()));
  return columns.every((column) => names.has(column));
}
