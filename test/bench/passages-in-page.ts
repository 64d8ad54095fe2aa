import { mixed, wordsOf } from './edit-words';
import { type Chance, chance } from './random';

/*
 * What `passages.ts` does inside a page: bundled, and run there. Passages are chosen, selected one by one to be clipped,
 * and then the page is rewritten with each passage's text in elements that say which it is.
 */

const KEPT = 'data-kept';

/** Chosen passages are of so many words: log-uniform between these. */
const FEWEST = 6;
const MOST = 120;

let passages: Range[] = [];

/** Chooses up to `count` passages that a person could select, none over another, and gives their number. */
export function choose(count: number, seed: number): number {
  const from = chance(seed);
  const nodes = readableNodes();
  const whole = plain(nodes.map(({ data }) => data).join(' '));
  passages = [];
  const starts = new Set<number>();
  for (let tries = 0; tries < count * 20 && starts.size < nodes.length; tries++)
    starts.add(from.below(nodes.length));
  let free = 0;
  const found = [...starts].sort((a, b) => a - b);
  for (const at of found) {
    if (at < free) continue;
    const length = Math.round(FEWEST * (MOST / FEWEST) ** from.next());
    const chosen = rangeFrom(nodes, at, length, from);
    if (!chosen) continue;
    const text = plain(chosen.range.toString());
    // No rule says which of two is meant.
    if (whole.indexOf(text) !== whole.lastIndexOf(text)) continue;
    passages.push(chosen.range);
    free = chosen.next;
  }
  while (passages.length > count) passages.splice(from.below(passages.length), 1);
  return passages.length;
}

/** Selects one of the passages, as a person does. */
export function select(passage: number): void {
  const range = passages[passage];
  const selection = getSelection();
  selection?.removeAllRanges();
  if (range) selection?.addRange(range);
}

/**
 * Rewrites the page: of each passage up to three words in ten, every tenth passage is deleted, paragraphs are moved and
 * put in, elements become others or more. Gives the page's markup, and what each passage reads then, `null` if deleted.
 */
export function rewrite(seed: number): { html: string; texts: (string | null)[] } {
  const from = chance(seed);
  const others = readTexts()
    .map(({ data }) => data)
    .filter((text) => wordsOf(text).length > 5);
  passages.map(textNodesOf).forEach((nodes, passage) => {
    const deleted = passage % 10 === 9;
    const rate = from.of([0, 0.1, 0.2, 0.3]);
    for (const node of nodes) {
      const kept = document.createElement('span');
      kept.setAttribute(KEPT, String(passage));
      const most = Math.floor(wordsOf(node.data).length * rate);
      kept.textContent = deleted ? '' : most > 0 ? mixed(node.data, most, others, from) : node.data;
      node.replaceWith(kept);
    }
  });
  retag(from);
  moveParagraphs(others, from);
  const texts = passages.map((_, passage) => {
    const elements = document.querySelectorAll(`[${KEPT}="${passage}"]`);
    const [first, last] = [elements[0], elements[elements.length - 1]];
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    const nodes = readTexts().filter((node) => range.intersectsNode(node));
    return plain(nodes.map(({ data }) => data).join('')) || null;
  });
  return { html: document.documentElement.outerHTML, texts };
}

/** Without white space, which counts for nothing here. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What nobody reads, and what a selection passes over. */
const unread = 'script, style, noscript, template, textarea, select, iframe';

/** All text of the page that is text to a reader, shown or not. */
function readTexts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest(unread))
      nodes.push(node);
  }
  return nodes;
}

function readableNodes(): Text[] {
  return readTexts().filter(
    ({ parentElement }) => parentElement?.checkVisibility() && !parentElement.closest('button, svg'),
  );
}

/** From a word of a text node on, so many words, over as many nodes as it takes. */
function rangeFrom(
  nodes: readonly Text[],
  at: number,
  length: number,
  from: Chance,
): { range: Range; next: number } | null {
  const first = nodes[at];
  const words = first ? wordsOf(first.data) : [];
  if (!first || words.length < 3) return null;
  const range = document.createRange();
  const skipped = from.below(words.length);
  range.setStart(first, words[skipped]?.index ?? 0);
  let left = length + skipped;
  for (let i = at; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) break;
    const here = wordsOf(node.data);
    const last = here[Math.min(left, here.length) - 1];
    if (last) range.setEnd(node, last.index + last[0].length);
    left -= here.length;
    if (left <= 0) return { range, next: i + 1 };
  }
  return null;
}

/** The text nodes of a range, cut where it begins and ends. */
function textNodesOf(range: Range): Text[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (endContainer instanceof Text && endOffset < endContainer.length) endContainer.splitText(endOffset);
  const start =
    startContainer instanceof Text && startOffset > 0
      ? startContainer.splitText(startOffset)
      : startContainer;
  const end = endContainer === startContainer ? start : endContainer;
  const nodes = readTexts();
  return nodes.filter(
    (node) =>
      node === start ||
      node === end ||
      (node.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_PRECEDING &&
        node.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
}

/** Some elements within lines become others, and some paragraphs get a wrapper. */
function retag(from: Chance): void {
  const others: Record<string, string> = { EM: 'i', I: 'em', B: 'strong', STRONG: 'b', SPAN: 'font' };
  for (const element of document.querySelectorAll('em, i, b, strong, span')) {
    const tag = others[element.tagName];
    if (!tag || element.hasAttribute(KEPT) || element.namespaceURI !== document.body.namespaceURI) continue;
    if (!from.once(0.5)) continue;
    const other = document.createElement(tag);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
  for (const paragraph of document.querySelectorAll('p')) {
    if (!from.once(0.3)) continue;
    const wrapper = document.createElement('section');
    paragraph.replaceWith(wrapper);
    wrapper.append(paragraph);
  }
}

/** Moves paragraphs among others, and puts new ones in: never between two of one passage. */
function moveParagraphs(others: readonly string[], from: Chance): void {
  const keptIn = (element: Element) =>
    Array.from(element.querySelectorAll(`[${KEPT}]`), (kept) => kept.getAttribute(KEPT));
  const sharesPassage = (element: Element) =>
    keptIn(element).some((passage) =>
      Array.from(document.querySelectorAll(`[${KEPT}="${passage}"]`)).some((kept) => !element.contains(kept)),
    );
  const paragraphs = [...document.querySelectorAll('p')].filter(
    (paragraph) => wordsOf(paragraph.textContent).length > 8 && !sharesPassage(paragraph),
  );
  for (let moves = Math.min(6, paragraphs.length >> 1); moves > 0; moves--) {
    const [moved, target] = [from.of(paragraphs), from.of(paragraphs)];
    if (!moved.contains(target) && !target.contains(moved)) target.before(moved);
    if (others.length === 0) continue;
    const fresh = document.createElement('p');
    fresh.textContent = mixed(from.of(others), 400, others, from);
    from.of(paragraphs).before(fresh);
  }
}
