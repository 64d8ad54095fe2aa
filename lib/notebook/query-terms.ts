/**
 * The words of a query, each of which a leaf must hold; what stands between quotation marks is one. As typed: `fold`
 * before comparing.
 */
export function queryTerms(query: string): string[] {
  const terms = query.matchAll(/["“„]([^"”“]+)["”“]?|[^\s"“”„]+/g);
  return Array.from(terms, ([whole, quoted]) => (quoted ?? whole).trim()).filter((term) => term !== '');
}
