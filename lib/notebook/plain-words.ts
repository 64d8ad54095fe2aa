/** What begins a line of Markdown: a heading, a quote, a point of a list. */
const LINE_MARK = /^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm;

/** Markdown without what only begins its lines. Takes time in proportion to the text. */
export function withoutLineMarks(markdown: string): string {
  return markdown.replace(LINE_MARK, '');
}

/** A short text without the marks of emphasis, code and links, as far as both ends of each are in it. */
export function withoutEmphasis(short: string): string {
  return short
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|\*|~~|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<!\w)(__|_)(?=\S)(.+?)(?<=\S)\1(?!\w)/g, '$2');
}
