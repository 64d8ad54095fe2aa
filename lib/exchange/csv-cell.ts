/**
 * What spreadsheets run instead of showing it: cells that begin with one of these (OWASP, "CSV Injection"), the
 * full-width forms among them. Apostrophes may stand before it, so that what is made harmless can be told apart from
 * what had an apostrophe of its own.
 */
const RUN_BY_SPREADSHEETS = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text as a cell that no spreadsheet runs: an apostrophe before it says that it is text. */
export function harmlessCell(text: string): string {
  return RUN_BY_SPREADSHEETS.test(text) ? `'${text}` : text;
}

/** The text that `harmlessCell` was given. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && RUN_BY_SPREADSHEETS.test(cell) ? cell.slice(1) : cell;
}
