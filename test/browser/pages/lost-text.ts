import type { Frame, Page } from 'puppeteer-core';

/** Distances that a reader may set between lines, letters and words, and paragraphs (WCAG 2.2, 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Sets text wider, as a reader's own style sheet does. */
export async function spaceText(where: Page | Frame): Promise<void> {
  await where.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}

/**
 * Words of a page or frame that cannot be read as it is laid out now: cut off by their box, standing beyond the window's
 * side, or under other words. What a reader can scroll to is not lost, but the page as a whole must not scroll sideways.
 */
export function lostText(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    const lost: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth + 1)
      lost.push(`the page is ${page.scrollWidth} wide in ${page.clientWidth}`);
    const seen: { node: Node; words: string; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const words = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      // What only screen readers get is made a pixel large on purpose; names in maps stand where there is room.
      if (words === '' || !element?.checkVisibility() || element.closest('.unseen, svg, script, option'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let isStuck = false;
      let mayScroll = false;
      /** What of the window the words can be seen in. */
      const view = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY, position, webkitLineClamp } = getComputedStyle(box);
        isStuck ||= position === 'sticky' || position === 'fixed' || position === 'absolute';
        mayScroll ||= overflowX === 'auto' || overflowX === 'scroll';
        if (box === page || box === document.body || mayScroll) continue;
        const hidesX =
          (overflowX === 'hidden' || overflowX === 'clip') && box.scrollWidth > box.clientWidth + 1;
        const hidesY =
          (overflowY === 'hidden' || overflowY === 'clip') &&
          box.scrollHeight > box.clientHeight + 1 &&
          // Shortened to some lines on purpose; the whole is a click away.
          webkitLineClamp === 'none';
        if (overflowY === 'hidden' || overflowY === 'clip') {
          const { top, bottom } = box.getBoundingClientRect();
          view.top = Math.max(view.top, top);
          view.bottom = Math.min(view.bottom, bottom);
        }
        if (hidesX || hidesY) lost.push(`cut by .${box.className}: ${words}`);
      }
      for (const box of range.getClientRects()) {
        if (box.width === 0 || box.bottom > view.bottom + 2 || box.top < view.top - 2) continue;
        if (!mayScroll && (box.left < -1 || box.right > page.clientWidth + 1))
          lost.push(`beyond the side: ${words}`);
        const under = isStuck
          ? undefined
          : seen.find(
              (other) =>
                other.node !== node &&
                Math.min(other.box.right, box.right) - Math.max(other.box.left, box.left) > 2 &&
                Math.min(other.box.bottom, box.bottom) - Math.max(other.box.top, box.top) > box.height / 2,
            );
        if (under) lost.push(`over “${under.words}”: ${words}`);
        if (!isStuck) seen.push({ node, words, box });
      }
    }
    return [...new Set(lost)];
  });
}
