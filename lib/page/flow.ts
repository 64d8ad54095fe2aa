import { tagOf } from './tag-of';

/** A floated first letter of at most so many characters belongs to the word that follows it. */
const DROP_CAP_CHARS = 2;

/** Elements that are a line of text of their own even when a style sets them beside each other. */
export const blockTags = new Set(
  (
    'ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P ' +
    'SECTION SUMMARY TABLE TD TH TR UL'
  ).split(' '),
);

type Flow = 'block' | 'inline' | 'hidden';

/** How an element takes part in the text around it, by its computed style. */
export function flowOf(element: Element): Flow {
  if (element.parentElement instanceof HTMLDetailsElement && inClosedDetails(element)) return 'hidden';
  if (unrendered(element)) return 'hidden';
  // In Firefox `null` once the tab is closing: there is no view any more, and nobody to read for.
  const style: CSSStyleDeclaration | null = getComputedStyle(element);
  if (style === null) return 'hidden';
  const { display } = style;
  // Empty: outside the flat tree.
  if (display === 'none' || display === '' || style.visibility === 'hidden') return 'hidden';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (display.startsWith('inline')) return blockTags.has(tagOf(element)) ? 'block' : 'inline';
  if (blockTags.has(tagOf(element)) || style.float === 'none') return 'block';
  return (element.textContent?.trim().length ?? 0) <= DROP_CAP_CHARS ? 'inline' : 'block';
}

/** A closed `<details>` shows its first summary only. */
function inClosedDetails(element: Element): boolean {
  const details = element.parentElement;
  if (!details || details.hasAttribute('open')) return false;
  return element !== details.querySelector(':scope > summary');
}

/** Children of a shadow host that no slot takes up, and a slot's own children where it takes up others. */
export function unrendered(node: Text | Element): boolean {
  const parent = node.parentNode;
  if (parent instanceof Element && parent.shadowRoot) return node.assignedSlot === null;
  return parent instanceof HTMLSlotElement && parent.assignedNodes().length > 0;
}
