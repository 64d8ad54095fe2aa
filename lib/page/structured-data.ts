/** Larger descriptions hold whole articles or lists of goods, and take long to parse. In UTF-16 units; chosen. */
const MAX_CHARS = 200_000;

/** What a page says of itself as structured data (schema.org, JSON-LD), in its order; of any shape. */
export function* structuredData(page: Document): Generator<unknown> {
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    if (!textContent || textContent.length > MAX_CHARS) continue;
    try {
      yield JSON.parse(textContent);
    } catch {
      // A SyntaxError: broken JSON is the page's own fault, and says nothing.
    }
  }
}
