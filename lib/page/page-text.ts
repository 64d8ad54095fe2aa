import { tagOf } from './tag-of';

/** Elements whose text nobody reads. What is only hidden counts: it may be shown when the passage is looked up. */
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME']);

/** Elements that begin and end a line. By tag and not by style, so that the text is the same on every visit. */
const lines = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL'
  ).split(' '),
);

/** The text of a body, and where in it a range lies. Offsets are UTF-16 units, half-open. */
export interface PageText {
  text: string;
  start: number;
  end: number;
}

/**
 * The text of a page as passages are counted in: all text nodes of `body` in order, apart from scripts and
 * form fields; runs of white space are one space, block elements and `<br>` begin a new line, and no line
 * begins or ends with a space. `null` when the range holds no such text.
 *
 * Linear in the page; reads no styles, so that it gives the same however the page is shown.
 */
export function readPageText(body: Element, range: Range): PageText | null {
  const text = new PlainText();
  let start: number | null = null;
  let end = 0;
  for (const node of textNodes(body, text)) {
    const [from, to] = selectedPart(node, range);
    text.add(node.data.slice(0, from));
    const selected = text.add(node.data.slice(from, to));
    if (selected !== null) {
      start ??= selected;
      end = text.value.length;
    }
    text.add(node.data.slice(to));
  }
  return start === null ? null : { text: text.value, start, end };
}

/** The whole text of a page, as `readPageText` reads it. */
export function wholePageText(body: Element): string {
  const text = new PlainText();
  for (const node of textNodes(body, text)) text.add(node.data);
  return text.value;
}

/** The text nodes of a page that have words, and which part of its text each of them is, half-open. */
export function* readPageTexts(body: Element): Generator<{ node: Text; from: number; to: number }> {
  const text = new PlainText();
  for (const node of textNodes(body, text)) {
    const from = text.add(node.data);
    if (from !== null) yield { node, from, to: text.value.length };
  }
}

/** The text nodes that are read, in order; `text` is told of the lines between them. */
function* textNodes(body: Element, text: PlainText): Generator<Text> {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && unread.has(tagOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let line: Element = body;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (lines.has(tagOf(node))) text.newLine();
      continue;
    }
    if (!(node instanceof Text)) continue;
    const own = lineOf(node, body);
    if (own !== line) text.newLine();
    line = own;
    yield node;
  }
}

/** The nearest element around a text node that is a line of its own. */
function lineOf(node: Text, body: Element): Element {
  for (let at = node.parentElement; at && at !== body; at = at.parentElement)
    if (lines.has(tagOf(at))) return at;
  return body;
}

/** The part of a text node that a range holds; empty when none. */
function selectedPart(node: Text, range: Range): [from: number, to: number] {
  if (!range.intersectsNode(node)) return [0, 0];
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return [from, to];
}

/** Text with its white space made plain. What separates two words is added with the second of them. */
class PlainText {
  value = '';
  #separator = '';

  newLine(): void {
    this.#separator = '\n';
  }

  /** Adds raw text; gives where its first visible character stands, or `null` when it has none. */
  add(raw: string): number | null {
    const words = raw.trim();
    if (words === '') {
      if (raw !== '') this.#separator ||= ' ';
      return null;
    }
    if (/^\s/.test(raw)) this.#separator ||= ' ';
    if (this.value !== '') this.value += this.#separator;
    const from = this.value.length;
    this.value += words.replace(/\s+/g, ' ');
    this.#separator = /\s$/.test(raw) ? ' ' : '';
    return from;
  }
}
