import { readPageTexts } from './page-text';

/** The range of a stretch of the page's text, counted as by `readPageText`. `null` where the text is shorter. */
export function pageRange(body: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  let open = false;
  for (const { node, from, to } of readPageTexts(body)) {
    if (!open && start >= from && start < to) {
      range.setStart(node, rawIndex(node.data, start - from));
      open = true;
    }
    if (open && end <= to) {
      range.setEnd(node, rawIndex(node.data, end - from - 1) + 1);
      return range;
    }
  }
  return null;
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
