/** The name of an HTML element in capitals, which `tagName` gives in HTML documents only, not in XHTML; of others as it is. */
export function tagOf(element: Element): string {
  return element instanceof HTMLElement ? element.tagName.toUpperCase() : element.tagName;
}
