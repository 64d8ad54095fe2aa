/**
 * Reads CSV (RFC 4180, any line end) line by line. `null`, as the last one, where a quotation mark is never closed or
 * something stands behind it. Our own: the libraries bring loaders of remote files with them, and Dossier has no way out.
 */
export function* readLines(content: string, delimiter: string): Generator<string[] | null, void> {
  // A cell within quotation marks or without, and what ends it.
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|(?!")([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\r|\\n|$)`,
    'y',
  );
  let line: string[] = [];
  for (;;) {
    const match = cell.exec(content);
    if (match === null) {
      yield null;
      return;
    }
    const [, quoted, plain = '', end] = match;
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === delimiter) continue;
    yield line;
    line = [];
    if (cell.lastIndex >= content.length) return;
  }
}

/** A line of CSV by RFC 4180, with its end. */
export function writeLine(cells: readonly string[]): string {
  const written = cells.map((cell) =>
    /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${written.join(',')}\r\n`;
}
