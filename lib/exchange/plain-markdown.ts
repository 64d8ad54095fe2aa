/** Signs that mean something to Markdown, or to Obsidian: maths, marks, tags, comments, block ids, links, HTML. */
const SIGNS = /[\\`*_[\]<>~|$#=%&^]/g;

/** What makes a list or a heading at the beginning of a line only. */
const LINE_START = /^(\s*)([-+]|\d{1,9}(?=[.)]))/gm;

/**
 * Text as Markdown that shows just this text, whatever it holds: a quote from a page must not become a heading, a
 * link, a script or a comment that hides its end. Lines stay lines.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(LINE_START, (_all, space: string, start: string) =>
      /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`,
    )
    .replace(/^[ \t]+/gm, '');
}

/** The same as one line, for a heading or a link. */
export function plainLine(text: string): string {
  return plainMarkdown(text.replace(/\s+/g, ' ').trim());
}

/** Lines of Markdown as a block quote. */
export function blockQuote(markdown: string): string {
  return markdown
    .split(/\r\n|\r|\n/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
