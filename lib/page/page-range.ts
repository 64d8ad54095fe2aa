import { readPageTexts } from './page-text';

/** The range of a stretch of the page's text, counted as by `readPageText`. `null` where the text is shorter. */
export function pageRange(body: Element, start: number, end: number): Range | null {
  return pageRanges(body, [{ start, end }])[0] ?? null;
}

/** The ranges of several stretches, in the order given, of which those beyond the text are left out. Reads the page once. */
export function pageRanges(body: Element, spans: readonly { start: number; end: number }[]): Range[] {
  const sought = spans.map((span) => ({ ...span, range: document.createRange(), state: 'before' }));
  for (const { node, from, to } of readPageTexts(body)) {
    for (const each of sought) {
      const { start, end, range } = each;
      if (each.state === 'before' && start >= from && start < to) {
        range.setStart(node, rawIndex(node.data, start - from));
        each.state = 'in';
      }
      if (each.state === 'in' && end <= to) {
        range.setEnd(node, rawIndex(node.data, end - from - 1) + 1);
        each.state = 'behind';
      }
    }
    if (sought.every(({ state }) => state === 'behind')) break;
  }
  return sought.filter(({ state }) => state === 'behind').map(({ range }) => range);
}

/** Where the character of a text node stands that is the `plain`th once white space is made plain; counted from 0. */
function rawIndex(data: string, plain: number): number {
  let index = data.search(/\S/);
  for (let left = plain; left > 0; left--) {
    const isSpace = /\s/.test(data.charAt(index));
    index += 1;
    while (isSpace && /\s/.test(data.charAt(index))) index += 1;
  }
  return index;
}
