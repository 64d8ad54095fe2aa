import { tagOf } from './tag-of';

/** Elements that hold no running text, or text that is not the article's own words. */
const skippedTags = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE CODE PRE KBD SAMP VAR ' +
    // Not FORM: some news sites wrap the whole page in one.
    'TEXTAREA INPUT SELECT DATALIST BUTTON LABEL OUTPUT METER PROGRESS NAV FOOTER ' +
    'IFRAME FRAME OBJECT EMBED CANVAS VIDEO AUDIO PICTURE IMG MAP ' +
    // Footnote marks, which would be glued to the name before them; the readings of ruby text.
    'SUP RT RP'
  ).split(' '),
);

const skippedRoles = new Set(['navigation', 'menu', 'menubar', 'search', 'textbox', 'button']);

/** Attributes that decide about skipping and may change while the page lives. */
export const skippingAttributes = ['aria-hidden', 'contenteditable', 'role', 'hidden', 'open'];

/**
 * Whether the text of an element is left alone whatever its style. Only looks at the element itself, and
 * only at what costs no style computation.
 */
export function isSkipped(element: Element): boolean {
  if (skippedTags.has(tagOf(element)) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return true;
  if (!element.hasAttributes()) return false;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return skippedRoles.has(element.getAttribute('role') ?? '');
}
