import type { Page } from 'puppeteer-core';

/** A painted mention: its text, and a point on it, in CSS pixels of the viewport. */
export interface PaintedMention {
  text: string;
  x: number;
  y: number;
}

/** The mentions that the Custom Highlight painter shows on a page, in the order of the text. */
export function paintedMentions(page: Page): Promise<PaintedMention[]> {
  return page.evaluate(() => {
    // No functions with names in here: tsx would mark them with a helper that the page has not.
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('dossier-') && !name.startsWith('dossier-clipping'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range)
      .map((range) => {
        // Its node behind the hosts of the shadow trees that it is in, the outermost first.
        const way: Node[] = [];
        for (let at: Node | null = range.startContainer; at; ) {
          way.unshift(at);
          const root: Node = at.getRootNode();
          at = root instanceof ShadowRoot ? root.host : null;
        }
        return { range, way };
      });
    ranges.sort((a, b) => {
      // Ranges of different trees cannot be compared: what they stand in can, where their ways part.
      const parting = a.way.findIndex((node, step) => node !== b.way[step]);
      const [here, there] = [a.way[parting], b.way[parting]];
      if (!here || !there) return a.way.length - b.way.length || a.range.startOffset - b.range.startOffset;
      return here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return ranges.map(({ range }) => {
      const [line] = range.getClientRects();
      const { left, top, width, height } = line ?? range.getBoundingClientRect();
      return { text: range.toString(), x: left + width / 2, y: top + height / 2 };
    });
  });
}
