import type { Page } from 'puppeteer-core';

/** Names that the tests' own pages are about; each is an entry that is found wherever it stands. */
const names = 'Kazakhstan|Pakistan|Quds Force|Taliban|Tajikistan|Turkmenistan|Uzbekistan';

/**
 * What must be painted, told from the page alone: every one of the names in an element of class `story`, in the order
 * of the page and its open shadow trees, however often it stands there.
 */
export function namedIn(page: Page): Promise<string[]> {
  return page.evaluate((pattern) => {
    const stories = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.classList.contains('story') ? [element] : []),
        ...(element.shadowRoot ? stories(element.shadowRoot) : []),
      ]);
    return stories(document).flatMap((story) => story.textContent?.match(new RegExp(pattern, 'g')) ?? []);
  }, names);
}
