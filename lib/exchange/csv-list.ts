/** Words in one cell, as people write them: `one; two`. A semicolon within a word is escaped, as `\;`. */
export function listCell(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The words of a cell that `listCell` wrote, or a person did. */
export function wordsOfCell(cell: string): string[] {
  const words = cell.match(/(\\.|[^;\\]|\\$)+/gs) ?? [];
  return words.map((word) => word.replace(/\\(.)/gs, '$1').trim()).filter((word) => word !== '');
}
